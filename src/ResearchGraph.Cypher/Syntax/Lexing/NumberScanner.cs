namespace ResearchGraph.Cypher.Syntax.Lexing;

/// <summary>
/// Finds the end of a number. Letters and digits that directly follow a number belong to it and make it malformed, so that
/// <c>12h4</c> is one bad number and not a number and a name.
/// </summary>
internal static class NumberScanner
{
    /// <summary>The token at <paramref name="start"/>, where a digit is, or a point and a digit.</summary>
    public static Token Scan(string text, int start)
    {
        var (kind, end) = IsRadixPrefix(text, start) ? ScanRadix(text, start) : ScanDecimal(text, start);
        var rest = Characters.EndOfName(text, end);
        return new Token(rest > end ? TokenKind.MalformedNumber : kind, start, rest - start);
    }

    /// <summary>Whether the number starts with <c>0x</c> or <c>0o</c>.</summary>
    public static bool IsRadixPrefix(string text, int start) =>
        text[start] == '0' && start + 1 < text.Length && text[start + 1] is 'x' or 'X' or 'o' or 'O';

    private static (TokenKind Kind, int End) ScanRadix(string text, int start)
    {
        var hexadecimal = text[start + 1] is 'x' or 'X';
        var first = start + 2;
        var end = first;
        while (end < text.Length && (hexadecimal ? char.IsAsciiHexDigit(text[end]) : text[end] is >= '0' and <= '7')) end++;
        return (end == first ? TokenKind.MalformedNumber : TokenKind.Integer, end);
    }

    private static (TokenKind Kind, int End) ScanDecimal(string text, int start)
    {
        var end = SkipDigits(text, start);
        var kind = end - start > 1 && text[start] == '0' ? TokenKind.MalformedNumber : TokenKind.Integer;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            (kind, end) = (TokenKind.Float, SkipDigits(text, end + 1));
        }
        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var digits = end + 1 < text.Length && text[end + 1] is '-' or '+' ? end + 2 : end + 1;
            if (digits < text.Length && char.IsAsciiDigit(text[digits])) (kind, end) = (TokenKind.Float, SkipDigits(text, digits));
        }
        return (kind, end);
    }

    // One underscore may part two digits: 1_000_000.
    private static int SkipDigits(string text, int index)
    {
        while (index < text.Length)
        {
            if (char.IsAsciiDigit(text[index])) index++;
            else if (text[index] == '_' && index > 0 && char.IsAsciiDigit(text[index - 1]) && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1])) index++;
            else break;
        }
        return index;
    }
}
