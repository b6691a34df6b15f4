using System.Buffers;
using System.Text;

namespace ResearchGraph.Extraction.Patterns.Urls;

/// <summary>Where an address begins and ends in printed text, and what it reads without LaTeX. Linear; thread-safe.</summary>
internal static class UrlRule
{
    /// <summary>Name of the rule.</summary>
    public const string Name = "url";

    private static readonly string[] Schemes = ["https://", "http://", "ftp://"];

    // Hosts that prose names without a scheme; a path must follow, for "github.com" alone is no address of anything.
    private static readonly string[] BareHosts = ["www.", "github.com/", "gitlab.com/", "huggingface.co/", "bitbucket.org/"];

    private static readonly SearchValues<string> Starts = SearchValues.Create([.. Schemes, .. BareHosts], StringComparison.OrdinalIgnoreCase);

    /// <summary>The next position from <paramref name="from"/> on at which an address may begin, or -1.</summary>
    public static int NextStart(string text, int from)
    {
        while (from < text.Length)
        {
            var at = text.AsSpan(from).IndexOfAny(Starts);
            if (at < 0) return -1;
            at += from;
            // "https://" begins one wherever it stands, as in "CodeURL:https://…"; a bare host only as a word of its own.
            if (SchemeLength(text.AsSpan(at)) > 0 || at == 0 || !IsHostCharacter(text[at - 1])) return at;
            from = at + 1;
        }
        return -1;
    }

    /// <summary>
    /// The end of the address that begins at <paramref name="start"/>, without the punctuation of the sentence around it.
    /// </summary>
    public static int End(string text, int start)
    {
        var end = start + SchemeLength(text.AsSpan(start));
        var depth = 0;
        while (end < text.Length && Extends(text, end) && !IsNextScheme(text, end))
        {
            if (text[end] == '(') depth++;
            // A closing parenthesis that none opens belongs to the sentence: "(code at https://x.org/a)".
            else if (text[end] == ')' && --depth < 0) break;
            end += text[end] == '\\' ? 2 : 1;
        }
        while (end > start && IsSentencePunctuation(text[end - 1], depth)) end--;
        return end;
    }

    /// <summary>
    /// The address as a browser takes it: the backslashes before <c>_</c>, <c>%</c>, <c>#</c>, <c>&amp;</c> and <c>~</c> left out.
    /// </summary>
    public static string Address(ReadOnlySpan<char> printed)
    {
        if (!printed.Contains('\\')) return printed.ToString();
        var address = new StringBuilder(printed.Length);
        foreach (var c in printed)
        {
            if (c != '\\') address.Append(c);
        }
        return address.ToString();
    }

    /// <summary>Whether a host, at least, follows the scheme, and a path the bare host.</summary>
    public static bool IsAddress(string address)
    {
        var scheme = SchemeLength(address);
        var host = address.AsSpan(scheme);
        var slash = host.IndexOf('/');
        if (scheme == 0 && !host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && slash == host.Length - 1) return false;
        if (slash >= 0) host = host[..slash];
        return host.Length > 2 && char.IsLetterOrDigit(host[0]) && host[1..].Contains('.') && !host.EndsWith('.');
    }

    private static int SchemeLength(ReadOnlySpan<char> text)
    {
        foreach (var scheme in Schemes)
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return scheme.Length;
        }
        return 0;
    }

    private static bool Extends(string text, int i)
    {
        var c = text[i];
        if (c == '\\') return i + 1 < text.Length && text[i + 1] is '_' or '%' or '#' or '&' or '~' or '-';
        return char.IsLetterOrDigit(c) || c is '-' or '.' or '_' or '~' or ':' or '/' or '?' or '#' or '@' or '!' or '&' or '\''
            or '(' or ')' or '*' or '+' or ',' or ';' or '=' or '%';
    }

    /// <summary>Whether another address begins here without a blank between: <c>https://a.org/https://b.org</c>.</summary>
    private static bool IsNextScheme(string text, int i) => text[i] is 'h' or 'H' && SchemeLength(text.AsSpan(i)) > 0;

    private static bool IsSentencePunctuation(char c, int depth) =>
        c is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '-' || (c == '(' && depth > 0);

    private static bool IsHostCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '/' or '@';
}
