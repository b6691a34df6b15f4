using System.Globalization;
using System.Text;

namespace ResearchGraph.Cypher.Diagnostics;

/// <summary>Shows the line of a query where something is, with carets below the place.</summary>
public static class SourceExcerpt
{
    /// <summary>The most characters of a line that are shown; of a longer one, those around the place.</summary>
    public const int MaxWidth = 100;

    /// <summary>
    /// Two lines: <c>3 | RETRUN n</c> and <c>  | ^^^^^^</c>. A span over several lines is marked on its first; an empty one by
    /// one caret. Tabs and control characters count as one blank.
    /// </summary>
    /// <param name="text">The query text.</param>
    /// <param name="span">The place; what lies outside the text is cut off.</param>
    public static string Render(string text, SourceSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        var end = Math.Clamp(span.End, start, text.Length);
        var (number, lineStart) = LineOf(text, start);
        var lineEnd = EndOfLine(text, lineStart);
        start = Math.Min(start, lineEnd);
        end = Math.Max(start, Math.Min(end, lineEnd));

        var from = lineEnd - lineStart <= MaxWidth ? lineStart : Math.Max(lineStart, Math.Min(start - MaxWidth / 3, lineEnd - MaxWidth));
        var to = Math.Min(lineEnd, from + MaxWidth);
        var before = from > lineStart ? "…" : "";
        var after = to < lineEnd ? "…" : "";
        var label = number.ToString(CultureInfo.InvariantCulture);
        var result = new StringBuilder();
        result.Append(label).Append(" | ").Append(before).Append(Visible(text.AsSpan(from, to - from))).Append(after).Append('\n');
        result.Append(' ', label.Length).Append(" | ").Append(' ', before.Length + Columns(text.AsSpan(from, start - from)));
        result.Append('^', Math.Max(1, Columns(text.AsSpan(start, Math.Max(0, Math.Min(end, to) - start)))));
        return result.ToString();
    }

    /// <summary>The place as <c>line:column</c>, both from 1, columns in UTF-16 code units.</summary>
    /// <param name="text">The query text.</param>
    /// <param name="offset">An offset into it.</param>
    public static (int Line, int Column) Position(string text, int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        var (number, lineStart) = LineOf(text, offset);
        return (number, offset - lineStart + 1);
    }

    private static (int Number, int Start) LineOf(string text, int offset)
    {
        var (number, start) = (1, 0);
        for (var next = text.IndexOf('\n'); next >= 0 && next < offset; next = text.IndexOf('\n', next + 1)) (number, start) = (number + 1, next + 1);
        return (number, start);
    }

    private static int EndOfLine(string text, int lineStart)
    {
        var end = text.IndexOf('\n', lineStart);
        if (end < 0) end = text.Length;
        return end > lineStart && text[end - 1] == '\r' ? end - 1 : end;
    }

    private static string Visible(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text) result.Append(char.IsControl(c) ? ' ' : c);
        return result.ToString();
    }

    // A pair of surrogates and a mark on the letter before it take no column of their own.
    private static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var c in text)
        {
            if (!char.IsLowSurrogate(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) columns++;
        }
        return columns;
    }
}
