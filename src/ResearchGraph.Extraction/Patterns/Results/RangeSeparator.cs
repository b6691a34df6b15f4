using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>What stands between the two ends of a range. Thread-safe.</summary>
internal static class RangeSeparator
{
    /// <summary>The position of the second number, or -1 where no range goes on.</summary>
    /// <param name="field">The text.</param>
    /// <param name="end">Just past the first number with its unit.</param>
    /// <param name="isBetween">Whether <c>between</c> stands before it, so that <c>and</c> goes on.</param>
    public static int Skip(FieldText field, int end, bool isBetween)
    {
        var text = field.Value;
        var i = SkipMarks(text, end);
        var start = i;
        while (i < text.Length && i - start < 3 && text[i] is '-' or '~') i++;
        if (i == start && IsPrintedTilde(field, end)) return end + 1 < text.Length ? end + 1 : -1;
        if (i == start) i = SkipWord(text, start, isBetween ? "and " : "to ");
        if (i < 0) return -1;
        i = SkipMarks(text, i);
        return i < text.Length ? i : -1;
    }

    /// <summary>Blanks and the asterisks of Markdown, at most a few.</summary>
    private static int SkipMarks(string text, int i)
    {
        var start = i;
        while (i < text.Length && i - start < 4 && text[i] is ' ' or '*' or '~' or '$') i++;
        return i;
    }

    private static int SkipWord(string text, int i, string word) =>
        string.CompareOrdinal(text, i, word, 0, word.Length) == 0 ? i + word.Length : -1;

    /// <summary>The text layer reads <c>10~30</c> as LaTeX's hard blank; between numbers it is a range.</summary>
    private static bool IsPrintedTilde(FieldText field, int i) =>
        i < field.Value.Length && field.Value[i] == ' ' && field.Normalized.ToOriginal(new TextSpan(i, 1)).Of(field.Normalized.Original) == "~";
}
