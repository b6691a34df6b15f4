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
                ReportTitle(draft, isLast: draft == drafts[^1] && drafts.Count > 1, report);
                continue;
            }

            report.PaperLines += draft.LineCount;
            titled.Add(draft);
        }

        for (var i = 0; i < titled.Count; i++) ReportAbstract(titled, i, report);
        return titled;
    }

    private static void ReportTitle(PaperDraft draft, bool isLast, ReadReport report)
    {
        if (draft.AbstractLines > 0)
        {
            Warn(report, DiagnosticCodes.MissingTitle, draft.Line,
                $"expected a title, found an abstract {Quote(draft.Abstract)}; the record is left out");
            return;
        }

        var message = $"expected a title, found only {Quote((draft.Byline ?? draft.Header)?.Text ?? "")}; the record is left out";
        if (isLast) report.Add(DiagnosticCodes.TruncatedRecord, DiagnosticSeverity.Error, draft.Line, message);
        else Warn(report, DiagnosticCodes.MissingTitle, draft.Line, message);
    }

    private static void ReportAbstract(List<PaperDraft> drafts, int index, ReadReport report)
    {
        var draft = drafts[index];
        var isLast = index == drafts.Count - 1;
        if (isLast && draft.AbstractLines == 0 && drafts.Exists(other => other.AbstractLines > 0))
        {
            report.Add(DiagnosticCodes.TruncatedRecord, DiagnosticSeverity.Error, draft.Line,
                $"the last record breaks off after {Quote(draft.Title!.Value.Text)}; expected its abstract, as the other records have");
        }
        else if (isLast && draft.AbstractLines > 0 && Prose.IsBrokenOff(draft.LastOfAbstract))
        {
            Warn(report, DiagnosticCodes.TruncatedAbstract, draft.Line,
                $"the last abstract breaks off within a sentence: \"…{draft.LastOfAbstract[^Math.Min(30, draft.LastOfAbstract.Length)..]}\"");
        }
        else if (draft.AbstractLines == 0)
        {
            Warn(report, DiagnosticCodes.MissingAbstract, draft.Line, $"the paper {Quote(draft.Title!.Value.Text)} has no abstract");
        }

        if (draft.AbstractLines > 1)
        {
            report.Add(DiagnosticCodes.JoinedAbstract, DiagnosticSeverity.Info, draft.Line,
                $"an abstract of {draft.AbstractLines} lines was joined");
        }
    }

    private static void Warn(ReadReport report, string code, int line, string message) =>
        report.Add(code, DiagnosticSeverity.Warning, line, message);
}
