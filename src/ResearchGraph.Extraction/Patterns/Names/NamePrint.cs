using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>What the print of a word says about whether it is a name. Thread-safe.</summary>
internal static class NamePrint
{
    /// <summary>Whether a stretch stands between angle brackets: <c>&lt;EASY&gt;</c> is a mark in a text, no name.</summary>
    public static bool IsMarkup(FieldText field, TextSpan span) => span.Start > 0 && field.Value[span.Start - 1] == '<';

    /// <summary>Whether only part of a word is set in bold or italics: <c>\textbf{TO}ken</c> shows where letters of an acronym come from.</summary>
    public static bool IsHalfEmphasized(FieldText field, TextSpan span)
    {
        var original = field.Normalized.Original;
        var place = field.Normalized.ToOriginal(span);
        for (var i = place.Start; i + 1 < place.End; i++)
        {
            if (original[i] == '}' && char.IsLower(original[i + 1]) && IsOpenedByFont(original, i)) return true;
        }
        return false;
    }

    /// <summary>Whether the group that closes here was opened by <c>\textbf{</c>, <c>\emph{</c> and the like.</summary>
    private static bool IsOpenedByFont(string text, int close)
    {
        var open = text.LastIndexOf('{', close, Math.Min(close + 1, 24));
        if (open < 4) return false;
        return text.AsSpan(0, open).EndsWith("\\textbf", StringComparison.Ordinal) || text.AsSpan(0, open).EndsWith("\\textit", StringComparison.Ordinal)
            || text.AsSpan(0, open).EndsWith("\\emph", StringComparison.Ordinal) || text.AsSpan(0, open).EndsWith("\\underline", StringComparison.Ordinal);
    }
}
