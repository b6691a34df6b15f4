using System.Text;

namespace ResearchGraph.Extraction.Text;

/// <summary>LaTeX accents, such as <c>\'e</c>, <c>{\"o}</c>, <c>\c{c}</c> and <c>\v s</c>. Thread-safe.</summary>
internal static class LatexAccents
{
    /// <summary>Resolves the accent command at a backslash.</summary>
    /// <param name="text">The text.</param>
    /// <param name="backslash">Where the command begins.</param>
    /// <param name="accented">The accented letter, composed where a composed form exists.</param>
    /// <param name="end">Just past the letter and its braces.</param>
    /// <returns>Whether an accent over a letter stands there.</returns>
    public static bool TryResolve(string text, int backslash, out string accented, out int end)
    {
        accented = "";
        end = backslash + 1;
        if (end >= text.Length || Mark(text[end]) is not { } mark) return false;
        var at = end + 1;
        // "\c{c}" and "\c c" are accents, "\cite" is not.
        if (char.IsAsciiLetter(text[end]) && (at >= text.Length || text[at] is not ('{' or ' '))) return false;
        while (at < text.Length && text[at] == ' ') at++;
        var braced = at < text.Length && text[at] == '{';
        if (braced) at++;
        var dotless = at < text.Length && text[at] == '\\';
        if (dotless) at++;
        if (at >= text.Length || !char.IsAsciiLetter(text[at])) return false;
        var letter = text[at++];
        // "\i " swallows the blank behind it.
        if (dotless && !braced && at < text.Length && text[at] == ' ') at++;
        if (braced && (at >= text.Length || text[at++] != '}')) return false;
        accented = string.Concat(letter.ToString(), mark.ToString()).Normalize(NormalizationForm.FormC);
        end = at;
        return true;
    }

    /// <summary>The combining mark of an accent command.</summary>
    private static char? Mark(char command) => command switch
    {
        '`' => '\u0300',
        '\'' => '\u0301',
        '^' => '\u0302',
        '~' => '\u0303',
        '=' => '\u0304',
        'u' => '\u0306',
        '.' => '\u0307',
        '"' => '\u0308',
        'r' => '\u030A',
        'H' => '\u030B',
        'v' => '\u030C',
        'c' => '\u0327',
        'k' => '\u0328',
        _ => null,
    };
}
