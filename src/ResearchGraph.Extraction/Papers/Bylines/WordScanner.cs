using System.Globalization;

namespace ResearchGraph.Extraction.Papers.Bylines;

/// <summary>Words as titles and abstracts share them: runs of letters, digits and marks, and such runs joined by hyphens.</summary>
internal static class WordScanner
{
    /// <summary>All words with their places: of <c>Low-Rank</c> the whole and both parts.</summary>
    public static IEnumerable<(int Start, int Length)> Words(string text)
    {
        var (whole, part) = (-1, -1);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (IsWordLetter(c))
            {
                if (part < 0) part = i;
                if (whole < 0) whole = i;
                continue;
            }

            if (part >= 0) yield return (part, i - part);
            var isHyphen = c == '-' && part >= 0 && i + 1 < text.Length && IsWordLetter(text[i + 1]);
            if (!isHyphen && whole >= 0 && part > whole) yield return (whole, i - whole);
            if (!isHyphen) whole = -1;
            part = -1;
        }
    }

    /// <summary>Whether the text has the word whole, in whatever case.</summary>
    public static bool Contains(string text, string word)
    {
        const StringComparison comparison = StringComparison.OrdinalIgnoreCase;
        for (var at = text.IndexOf(word, comparison); at >= 0; at = text.IndexOf(word, at + 1, comparison))
        {
            var end = at + word.Length;
            if ((at == 0 || !IsWordLetter(text[at - 1])) && (end == text.Length || !IsWordLetter(text[end]))) return true;
        }

        return false;
    }

    /// <summary>Whether words are made of it.</summary>
    public static bool IsWordLetter(char c) =>
        char.IsAscii(c)
            ? char.IsAsciiLetterOrDigit(c)
            : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Surrogate;
}
