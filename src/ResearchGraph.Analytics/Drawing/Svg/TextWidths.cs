using System.Globalization;
using System.Text;

namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>Estimates how wide a text is, without a font: Helvetica's widths for ASCII, to which common sans-serif fonts are drawn.</summary>
internal static class TextWidths
{
    private const double Average = 0.58;
    private const double BoldFactor = 1.07;

    // The widths of U+0020 to U+007E in thousandths of the font size (Adobe's metrics of Helvetica).
    private static ReadOnlySpan<short> Ascii =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278,
        584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944,
        667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
        278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The width of a line in a font of the given size, in the unit of that size.</summary>
    public static double Of(string text, double fontSize, bool bold = false)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width * fontSize * (bold ? BoldFactor : 1);
    }

    /// <summary>The beginning of a text that fits a width, with an ellipsis where something is left out.</summary>
    public static string Fit(string text, double fontSize, double width)
    {
        if (Of(text, fontSize) <= width) return text;
        var room = width / fontSize - 1;
        var end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if ((room -= Of(rune)) < 0) break;
            end += rune.Utf16SequenceLength;
        }
        return text[..end].TrimEnd() + "…";
    }

    /// <summary>
    /// A list such as "a, b (c, d)" that fits a width, shortened by whole members where at least one fits, else by whole words, else by
    /// letters; a bracket that was opened is closed.
    /// </summary>
    public static string FitList(string text, double fontSize, double width)
    {
        if (Of(text, fontSize) <= width) return text;
        for (var end = text.Length - 1; end > 0; end--)
        {
            if (!IsMemberEnd(text, end)) continue;
            var shortened = text[..end] + (text[end] == ',' ? ", …" : " …") + (IsOpen(text.AsSpan(0, end)) ? ")" : "");
            if (Of(shortened, fontSize) <= width) return shortened;
        }
        for (var end = text.Length - 1; end > 0; end--)
        {
            if (text[end] == ' ' && Of(text[..end] + " …", fontSize) <= width) return text[..end].TrimEnd() + " …";
        }
        return Fit(text, fontSize, width);
    }

    private static bool IsMemberEnd(string text, int end) =>
        end + 1 < text.Length && (text[end] == ',' ? text[end + 1] == ' ' : text[end] == ' ' && text[end + 1] == '(');

    private static bool IsOpen(ReadOnlySpan<char> text) => text.Count('(') > text.Count(')');

    private static double Of(Rune rune)
    {
        if (rune.Value is >= 0x20 and < 0x7F) return Ascii[rune.Value - 0x20] / 1000.0;
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format) return 0;
        return IsWide(rune.Value) ? 1.05 : Average;
    }

    // East Asian scripts, full-width forms and pictographs fill a square.
    private static bool IsWide(int code) =>
        code is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F000 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
