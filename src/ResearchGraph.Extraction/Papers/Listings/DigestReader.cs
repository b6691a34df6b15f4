using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Reads digests, whether their titles and abstracts are set off by blank lines or not.</summary>
internal static class DigestReader
{
    public static List<PaperRecord> Read(ReaderInput input, IReadOnlyList<TextLine> lines)
    {
        var roles = LineLabeller.Label(lines, new DigestGrammar(new DigestPage(lines)));
        var drafts = DraftBuilder.Build(lines, roles, joinsAbstracts: false, input.Report);
        var papers = new List<PaperRecord>(drafts.Count);
        foreach (var draft in drafts)
        {
            var title = draft.Title!.Value.Text;
            if (papers.Count == 0) title = GluedLabel.Cut(title, isFirstLine: draft.Line == lines[0].Number, drafts);
            papers.Add(new PaperRecord
            {
                Id = PaperIds.Of(input.Listing, draft.Line),
                Listing = input.Listing,
                Line = draft.Line,
                Title = title,
                Abstract = draft.Abstract,
            });
        }

        return papers;
    }
}
