using System.Globalization;
using System.Text;
using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Syntax.Lexing;

/// <summary>Turns the text of literals into values.</summary>
internal static class LiteralReader
{
    /// <summary>The value of an integer token; false where it does not fit.</summary>
    /// <param name="text">The digits, perhaps with <c>0x</c> or <c>0o</c> before and underscores between them.</param>
    /// <param name="negative">Whether a minus sign precedes, which makes room for one value more.</param>
    /// <param name="value">The value, negated if <paramref name="negative"/>.</param>
    public static bool TryReadInteger(ReadOnlySpan<char> text, bool negative, out long value)
    {
        var radix = 10u;
        if (text.Length > 2 && text[1] is 'x' or 'X') radix = 16;
        else if (text.Length > 2 && text[1] is 'o' or 'O') radix = 8;
        var magnitude = 0ul;
        value = 0;
        foreach (var c in radix == 10 ? text : text[2..])
        {
            if (c == '_') continue;
            var digit = (ulong)(char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
            if (magnitude > (ulong.MaxValue - digit) / radix) return false;
            magnitude = magnitude * radix + digit;
        }
        if (magnitude > long.MaxValue && !(negative && magnitude == 1ul << 63)) return false;
        value = negative ? unchecked(-(long)magnitude) : (long)magnitude;
        return true;
    }

    /// <summary>The value of a float token, correctly rounded; infinity where it is too large.</summary>
    public static double ReadFloat(ReadOnlySpan<char> text)
    {
        var digits = text.Contains('_') ? text.ToString().Replace("_", "", StringComparison.Ordinal) : text;
        return double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>A name without its backquotes, doubled ones made single.</summary>
    public static string ReadQuoted(ReadOnlySpan<char> text) => text[1..^1].ToString().Replace("``", "`", StringComparison.Ordinal);

    /// <summary>The value of a string token.</summary>
    /// <exception cref="CypherException">An escape is malformed.</exception>
    public static string ReadString(ReadOnlySpan<char> text, int start)
    {
        var content = text[1..^1];
        if (!content.Contains('\\')) return content.ToString();
        var result = new StringBuilder(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\\') i += ReadEscape(content[i..], start + 1 + i, result);
            else result.Append(content[i]);
        }
        return result.ToString();
    }

    /// <summary>Appends what the escape at the head of <paramref name="text"/> stands for; returns its length less one.</summary>
    private static int ReadEscape(ReadOnlySpan<char> text, int start, StringBuilder result)
    {
        switch (text[1])
        {
            case 'u': return ReadUnicode(text, 4, start, result);
            case 'U': return ReadUnicode(text, 8, start, result);
        }
        var value = text[1] switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '\\' or '\'' or '"' or '`' => text[1],
            _ => throw new CypherException(
                SyntaxErrors.UnexpectedSyntax, ErrorPhase.CompileTime, new SourceSpan(start, 2),
                $"Found \\{text[1]} in a string; expected \\\\, \\', \\\", \\b, \\f, \\n, \\r, \\t, \\u or \\U. A backslash itself is written \\\\."),
        };
        result.Append(value);
        return 1;
    }

    private static int ReadUnicode(ReadOnlySpan<char> text, int digits, int start, StringBuilder result)
    {
        var count = 0;
        while (count < digits && 2 + count < text.Length && char.IsAsciiHexDigit(text[2 + count])) count++;
        var code = count == digits ? uint.Parse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : 0;
        if (count == digits && digits == 4) result.Append((char)code);
        else if (count == digits && Rune.IsValid(code)) result.Append(new Rune(code).ToString());
        else
        {
            throw new CypherException(
                SyntaxErrors.InvalidUnicodeLiteral, ErrorPhase.CompileTime, new SourceSpan(start, 2 + count),
                count == digits
                    ? $"Found {text[..(2 + digits)]}, which is no Unicode character; expected at most \\U0010FFFF."
                    : $"Found {text[..(2 + count)]} in a string; expected {digits} hexadecimal digits behind \\{text[1]}.");
        }
        return 1 + digits;
    }
}
