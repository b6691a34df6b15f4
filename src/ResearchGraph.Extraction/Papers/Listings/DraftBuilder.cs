using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Gathers labelled lines into papers and accounts for every line.</summary>
internal static class DraftBuilder
{
    private const int QuoteLength = 60;

    /// <summary>The papers that have a title; lines of others, and lines that fit nowhere, are reported.</summary>
    /// <param name="lines">The lines that are not blank.</param>
    /// <param name="roles">The role of each.</param>
    /// <param name="joinsAbstracts">Whether an abstract that follows an abstract always continues it.</param>
    /// <param name="report">Takes the account.</param>
    public static List<PaperDraft> Build(IReadOnlyList<TextLine> lines, LineRole[] roles, bool joinsAbstracts, ReadReport report)
    {
        var drafts = new List<PaperDraft>();
        PaperDraft? current = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, role) = (lines[i], roles[i]);
            if (role == LineRole.Furniture)
            {
                report.FurnitureLines++;
                continue;
            }

            if (role == LineRole.Stray)
            {
                report.DiagnosedLines++;
                Warn(report, DiagnosticCodes.StrayLine, line.Number, $"the line fits nowhere and is left out: {Quote(line.Text)}");
                continue;
            }

            var isOther = role == LineRole.Abstract && !joinsAbstracts && current is not null && !Continues(current, line);
            if (current is null || !current.Takes(role) || isOther) drafts.Add(current = new PaperDraft());
            current.Add(line, role);
        }

        return Titled(drafts, report);
    }

    /// <summary>The beginning of a text in quotation marks, for messages.</summary>
    public static string Quote(string text) => text.Length <= QuoteLength ? $"\"{text}\"" : $"\"{text.AsSpan(0, QuoteLength)}…\"";

    private static bool Continues(PaperDraft draft, TextLine line) =>
        draft.AbstractLines == 0 || char.IsLower(line.Text[0]) || Prose.IsBrokenOff(draft.LastOfAbstract);

    private static List<PaperDraft> Titled(List<PaperDraft> drafts, ReadReport report)
    {
        var titled = new List<PaperDraft>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (draft.Title is null)
            {
                report.DiagnosedLines += draft.LineCount;
                var found = draft.Byline ?? draft.Header;
                var what = draft.AbstractLines > 0 ? $"an abstract {Quote(draft.Abstract)}" : $"only {Quote(found?.Text ?? "")}";
                Warn(report, DiagnosticCodes.MissingTitle, draft.Line, $"expected a title, found {what}; the record is left out");
                continue;
            }

            report.PaperLines += draft.LineCount;
            titled.Add(draft);
            ReportAbstract(draft, report);
        }

        return titled;
    }

    private static void ReportAbstract(PaperDraft draft, ReadReport report)
    {
        if (draft.AbstractLines == 0)
        {
            Warn(report, DiagnosticCodes.MissingAbstract, draft.Line, $"the paper {Quote(draft.Title!.Value.Text)} has no abstract");
        }
        else if (draft.AbstractLines > 1)
        {
            report.Add(DiagnosticCodes.JoinedAbstract, DiagnosticSeverity.Info, draft.Line,
                $"an abstract of {draft.AbstractLines} lines was joined");
        }
    }

    private static void Warn(ReadReport report, string code, int line, string message) =>
        report.Add(code, DiagnosticSeverity.Warning, line, message);
}
