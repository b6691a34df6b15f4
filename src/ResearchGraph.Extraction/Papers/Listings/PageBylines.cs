using ResearchGraph.Extraction.Papers.Bylines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>A title and its byline.</summary>
/// <param name="Title">The title.</param>
/// <param name="Byline">Its authors; none where the page gives none.</param>
internal sealed record TitledByline(string Title, Byline Byline);

/// <summary>
/// Reads all bylines of a page together. Lines that run title and authors together are parted twice: first with the names that
/// stand clear after commas, then, where that left doubt, also with the first authors of which there was none.
/// </summary>
internal sealed class PageBylines
{
    private const double SureMargin = 2;
    private const int MaxLength = 1000;
    private readonly PageVocabulary _vocabulary = new();

    /// <param name="headerNames">Lines of the page's header that could be a name.</param>
    public PageBylines(IEnumerable<string> headerNames)
    {
        foreach (var name in headerNames) _vocabulary.AddName(name);
    }

    /// <summary>Title and byline of each paper, in order.</summary>
    public List<TitledByline> Read(IReadOnlyList<PaperDraft> drafts, ReadReport report)
    {
        foreach (var draft in drafts) Learn(draft);
        var splitter = new BylineSplitter(_vocabulary);
        var sure = new BylineSplit?[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Byline is null && Split(splitter, drafts[i]) is { Margin: >= SureMargin } split) sure[i] = split;
        }

        foreach (var split in sure)
        {
            if (split is not null) _vocabulary.AddName(split.Byline.Authors[0]);
        }

        return [.. drafts.Select((draft, i) => Read(sure[i], splitter, draft, report))];
    }

    private void Learn(PaperDraft draft)
    {
        _vocabulary.AddText(draft.Abstract);
        if (draft.Byline is { } line)
        {
            foreach (var name in BylineParser.Parse(line.Text).Authors) _vocabulary.AddName(name);
            return;
        }

        var pieces = BylineParser.Pieces(BylineParser.CutTail(draft.Title!.Value.Text).Names);
        for (var i = Math.Max(1, pieces.Count - 2); i < pieces.Count; i++)
        {
            if (NameShape.Score(BylineParser.Plain(pieces[i])) > 0.5) _vocabulary.AddName(BylineParser.Plain(pieces[i]));
        }
    }

    private static TitledByline Read(BylineSplit? sure, BylineSplitter splitter, PaperDraft draft, ReadReport report)
    {
        var title = draft.Title!.Value;
        if (draft.Byline is { } line) return new TitledByline(title.Text, BylineParser.Parse(line.Text));
        if ((sure ?? Split(splitter, draft)) is not { } split)
        {
            report.Add(DiagnosticCodes.MissingByline, DiagnosticSeverity.Warning, title.Number,
                $"no authors were found for {DraftBuilder.Quote(title.Text)}");
            return new TitledByline(title.Text, Byline.None);
        }

        if (split.IsAmbiguous)
        {
            report.Add(DiagnosticCodes.AmbiguousByline, DiagnosticSeverity.Info, title.Number,
                $"title and authors were parted after {QuoteEnd(split.Title)}; after {QuoteEnd(split.Alternative ?? "")} is nearly as likely");
        }

        return new TitledByline(split.Title, split.Byline);
    }

    private static BylineSplit? Split(BylineSplitter splitter, PaperDraft draft)
    {
        var text = draft.Title!.Value.Text;
        return text.Length > MaxLength ? null : splitter.Split(text, draft.Abstract);
    }

    private static string QuoteEnd(string text) => text.Length <= 24 ? $"\"{text}\"" : $"\"…{text.AsSpan(text.Length - 24)}\"";
}
