using System.Globalization;
using System.Text;

namespace ResearchGraph.Cypher.Syntax.Lexing;

/// <summary>Which characters part tokens, and which make names (Unicode's identifiers, UAX 31).</summary>
internal static class Characters
{
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is >= '\u001c' and <= '\u001f' or '\u180e' or '\ufeff';

    /// <summary>The length of the name's first character at <paramref name="index"/>: 1 or 2, or 0 where no name starts.</summary>
    public static int NameStart(string text, int index)
    {
        var c = text[index];
        if (char.IsAscii(c)) return char.IsAsciiLetter(c) || c == '_' ? 1 : 0;
        return Rune.TryGetRuneAt(text, index, out var rune) && IsNameStart(Rune.GetUnicodeCategory(rune)) ? rune.Utf16SequenceLength : 0;
    }

    /// <summary>The length of the character at <paramref name="index"/> if a name can go on with it, else 0.</summary>
    public static int NamePart(string text, int index)
    {
        var c = text[index];
        if (char.IsAscii(c)) return char.IsAsciiLetterOrDigit(c) || c == '_' ? 1 : 0;
        if (!Rune.TryGetRuneAt(text, index, out var rune)) return 0;
        var category = Rune.GetUnicodeCategory(rune);
        return IsNameStart(category) || IsNamePart(category) ? rune.Utf16SequenceLength : 0;
    }

    /// <summary>The offset behind the name whose characters go on at <paramref name="index"/>.</summary>
    public static int EndOfName(string text, int index)
    {
        while (index < text.Length && NamePart(text, index) is var length and > 0) index += length;
        return index;
    }

    private static bool IsNameStart(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.ConnectorPunctuation;

    private static bool IsNamePart(UnicodeCategory category) => category
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
