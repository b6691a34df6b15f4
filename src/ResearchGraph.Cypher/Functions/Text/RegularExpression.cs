using System.Text;
using System.Text.RegularExpressions;

namespace ResearchGraph.Cypher.Functions.Text;

/// <summary>
/// Java's regular expressions in terms of .NET's: quotation (<c>\Q…\E</c>), ASCII-only <c>\d \w \s</c>, flags that .NET lacks, the
/// POSIX classes (<c>\p{Alpha}</c>) are rewritten. Possessive quantifiers and class
/// intersection (<c>&amp;&amp;</c>) are not supported.
/// </summary>
public static partial class RegularExpression
{
    private const int MaxLength = 10_000;

    // More ends a line for Java than for .NET.
    private const string AnyButLineEnd = @"[^\n\r\u0085\u2028\u2029]";

    /// <summary>Compiles an expression that matches whole texts only: in linear time where its constructs allow.</summary>
    internal static Regex Compile(string pattern, TimeSpan timeout)
    {
        if (pattern.Length > MaxLength) throw ValueErrors.TooLarge("The length of a regular expression", MaxLength);
        try
        {
            return Create($@"\A(?:{Translate(pattern)})\z", timeout);
        }
        catch (ArgumentException error)
        {
            throw ValueErrors.Because(ValueErrors.InvalidText, $"{ValueErrors.Describe(pattern)} is no regular expression{(error is RegexParseException parse ? $": {parse.Error}" : "")}.");
        }
    }

    private static Regex Create(string pattern, TimeSpan timeout)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, timeout);
        }
        catch (NotSupportedException)
        {
            // Look-around, back-references, atomic groups and very large counts need the other engine.
            return new Regex(pattern, RegexOptions.CultureInvariant, timeout);
        }
    }

    private static string Translate(string pattern)
    {
        var result = new StringBuilder(pattern.Length);
        var depth = 0;
        var hasDotAll = DotAll().IsMatch(pattern);
        for (var i = 0; i < pattern.Length; i++)
        {
            var unit = pattern[i];
            if (unit == '\\' && i + 1 < pattern.Length)
            {
                i = AppendEscape(result, pattern, i + 1, depth > 0);
                continue;
            }

            depth += unit == '[' ? 1 : unit == ']' && depth > 0 ? -1 : 0;
            if (unit == '(' && FlagGroup().Match(pattern, i) is { Success: true } flags)
            {
                result.Append("(?").Append(WithoutJavaFlags(flags.Groups[1].Value)).Append(flags.Groups[2].Value);
                i += flags.Length - 1;
                continue;
            }

            result.Append(unit == '.' && depth == 0 && !hasDotAll ? AnyButLineEnd : unit.ToString());
        }

        return result.ToString();
    }

    // Appends what stands for the escape whose letter is at a position; gives the position of its last character.
    private static int AppendEscape(StringBuilder result, string pattern, int position, bool isInClass)
    {
        var letter = pattern[position];
        if (letter == 'Q')
        {
            var end = pattern.IndexOf(@"\E", position, StringComparison.Ordinal);
            var stop = end < 0 ? pattern.Length : end;
            foreach (var unit in pattern.AsSpan(position + 1, stop - position - 1)) AppendLiteral(result, unit);
            return end < 0 ? pattern.Length - 1 : end + 1;
        }

        if (letter is 'p' or 'P' && PosixClass().Match(pattern, position) is { Success: true } match
            && ClassOf(match.Groups[1].Value) is { } members)
        {
            var isNegated = letter == 'P';
            result.Append(isInClass && !isNegated ? members : isNegated ? $"[^{members}]" : $"[{members}]");
            return position + match.Length - 1;
        }

        var ascii = letter switch
        {
            'd' => "0-9",
            'w' => "a-zA-Z0-9_",
            's' => @" \t\n\x0B\f\r",
            _ => null,
        };
        var negated = char.IsAsciiLetterUpper(letter) ? ClassOf(letter) : null;
        result.Append(ascii is not null ? (isInClass ? ascii : $"[{ascii}]")
            : negated is not null && !isInClass ? $"[^{negated}]"
            : letter == 'h' ? (isInClass ? @" \t\xA0" : @"[ \t\xA0]")
            : letter == 'R' ? @"(?:\r\n|[\n\x0B\f\r\x85\u2028\u2029])"
            : $"\\{letter}");
        return position;
    }

    private static void AppendLiteral(StringBuilder result, char unit)
    {
        if (!char.IsLetterOrDigit(unit) && unit < 128) result.Append('\\');
        result.Append(unit);
    }

    private static string? ClassOf(char letter) => letter switch
    {
        'D' => "0-9",
        'W' => "a-zA-Z0-9_",
        'S' => @" \t\n\x0B\f\r",
        _ => null,
    };

    private static string? ClassOf(string name) => name switch
    {
        "Lower" => "a-z",
        "Upper" => "A-Z",
        "Alpha" => "a-zA-Z",
        "Digit" => "0-9",
        "Alnum" => "a-zA-Z0-9",
        "Punct" => @"!-/:-@\[-`{-~",
        "Space" => @" \t\n\x0B\f\r",
        "Blank" => @" \t",
        "XDigit" => "0-9a-fA-F",
        "ASCII" => @"\x00-\x7F",
        "IsAlphabetic" or "javaLetter" => @"\p{L}\p{Nl}",
        "IsDigit" or "javaDigit" => @"\p{Nd}",
        "IsLetter" => @"\p{L}",
        "IsUppercase" or "javaUpperCase" => @"\p{Lu}",
        "IsLowercase" or "javaLowerCase" => @"\p{Ll}",
        "IsPunctuation" => @"\p{P}",
        _ => null,
    };

    // Of Java's flags, .NET knows i, m, s, x; d, u and U ask for what is the default here or change little.
    private static string WithoutJavaFlags(string flags)
    {
        var kept = flags.Replace("d", "", StringComparison.Ordinal).Replace("u", "", StringComparison.OrdinalIgnoreCase);
        return kept.EndsWith('-') ? kept[..^1] : kept;
    }

    [GeneratedRegex(@"\G\(\?([a-zA-Z]+(?:-[a-zA-Z]+)?|-[a-zA-Z]+)([:)])")]
    private static partial Regex FlagGroup();

    [GeneratedRegex(@"\(\?[a-zA-Z]*s")]
    private static partial Regex DotAll();

    [GeneratedRegex(@"\G[pP]\{(\w+)\}")]
    private static partial Regex PosixClass();
}
