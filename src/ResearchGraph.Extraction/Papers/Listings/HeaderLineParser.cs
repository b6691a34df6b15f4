using System.Globalization;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Parts the optional score, category, date and optional <c>Code</c> that a header line runs together. Thread-safe.</summary>
public static class HeaderLineParser
{
    private const int MaxLength = 64;
    private const string CodeMark = "Code";

    /// <summary>Reads a header line; at least a category or a date must be there, and nothing else.</summary>
    /// <param name="text">The line; white space and <c>·</c> or <c>|</c> between its parts are passed over.</param>
    /// <param name="header">Its parts.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out HeaderLine header)
    {
        header = default;
        text = Skip(text).TrimEnd();
        if (text.Length is 0 or > MaxLength) return false;
        if (TryTail(text, out var date, out var hasCode) && date is not null)
        {
            header = new HeaderLine(null, null, date, hasCode);
            return true;
        }

        var score = ReadScore(ref text);
        return TryCategory(text, score, out header);
    }

    private static double? ReadScore(ref ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end > 0))) end++;
        if (!double.TryParse(text[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score)) return null;
        text = Skip(text[end..]);
        return score;
    }

    /// <summary>Takes the shortest beginning that is a category and leaves a date, <c>Code</c>, both or nothing.</summary>
    private static bool TryCategory(ReadOnlySpan<char> text, double? score, out HeaderLine header)
    {
        header = default;
        if (TryTail(text, out var date, out var hasCode))
        {
            header = new HeaderLine(score, null, date, hasCode);
            return date is not null;
        }

        for (var end = 2; end <= text.Length && IsCodeLetter(text[end - 1]); end++)
        {
            var code = text[..end];
            if (!IsCategory(code) || !TryTail(Skip(text[end..]), out date, out hasCode)) continue;
            header = new HeaderLine(score, code.ToString(), date, hasCode);
            return true;
        }

        return false;
    }

    private static bool TryTail(ReadOnlySpan<char> text, out PrintedDate? date, out bool hasCode)
    {
        date = null;
        if (PrintedDate.TryRead(text, out var printed, out var length))
        {
            date = printed;
            text = Skip(text[length..]);
        }

        hasCode = text.Equals(CodeMark, StringComparison.OrdinalIgnoreCase);
        return hasCode || text.IsEmpty;
    }

    private static bool IsCodeLetter(char c) => char.IsAsciiLetter(c) || c is '-' or '.';

    /// <summary>A category that arXiv has, or two capitals, which a new category would look like.</summary>
    private static bool IsCategory(ReadOnlySpan<char> code) =>
        (code.Length == 2 && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1]))
        || ArxivCategories.Find(code.ToString()) is not null;

    private static ReadOnlySpan<char> Skip(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '·' or '•' or '|')) start++;
        return text[start..];
    }
}
