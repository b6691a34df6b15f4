using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>Aligns a short form with the words before it. Thread-safe.</summary>
/// <remarks>
/// Alignments in this order: capitals alone, each at the beginning of a word or at a capital inside one, where a digit may
/// repeat the letter before it (<c>S2FT</c> for three words); then every letter and digit from the right, as Schwartz and
/// Hearst published it; then letters alone.
/// </remarks>
internal static class LongFormMatcher
{
    /// <summary>The long form of a short form at the end of a stretch of text, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="shortForm">Where the short form stands.</param>
    /// <param name="before">The stretch that ends with the long form.</param>
    public static TextSpan? Match(string text, TextSpan shortForm, TextSpan before)
    {
        var letters = text.AsSpan(shortForm.Start, shortForm.Length);
        var window = Window(text, before, letters.Length);
        return Accept(text, shortForm, window, ByCapitals(text, letters, window, repeat: true))
            ?? Accept(text, shortForm, window, ByCapitals(text, letters, window, repeat: false))
            ?? Accept(text, shortForm, window, ByLetters(text, letters, window, digitsCount: true))
            ?? Accept(text, shortForm, window, ByLetters(text, letters, window, digitsCount: false));
    }

    /// <summary>The last min(n + 5, 2n) words, the bound of the published algorithm, clipped at the last strong punctuation.</summary>
    private static TextSpan Window(string text, TextSpan before, int shortLength)
    {
        var words = Math.Min(shortLength + 5, shortLength * 2);
        var start = before.End;
        while (start > before.Start)
        {
            var c = text[start - 1];
            if (c is ';' or ':' or '(' or ')' or '"') break;
            if (c == ' ' && --words == 0) break;
            start--;
        }
        return TextSpan.FromBounds(start, before.End);
    }

    private static TextSpan? Accept(string text, TextSpan shortForm, TextSpan window, int start)
    {
        if (start < 0) return null;
        var longForm = TextSpan.FromBounds(start, window.End);
        if (longForm.Length <= shortForm.Length) return null;
        // The first letter must begin a word; a long form that holds the short one explains nothing.
        var isWordStart = start == 0 || !char.IsLetterOrDigit(text[start - 1]);
        var holdsShort = text.AsSpan(start, longForm.Length).Contains(text.AsSpan(shortForm.Start, shortForm.Length), StringComparison.Ordinal);
        return isWordStart && !holdsShort ? longForm : null;
    }

    private static int ByLetters(string text, ReadOnlySpan<char> letters, TextSpan window, bool digitsCount)
    {
        var at = window.End;
        var first = FirstLetter(letters);
        if (first < 0) return -1;
        for (var s = letters.Length - 1; s >= first; s--)
        {
            var c = char.ToLowerInvariant(letters[s]);
            if (!char.IsLetterOrDigit(c) || (!digitsCount && char.IsDigit(c))) continue;
            at--;
            while (at >= window.Start && (char.ToLowerInvariant(text[at]) != c || (s == first && !IsWordStart(text, at)))) at--;
            if (at < window.Start) return -1;
        }
        return at;
    }

    /// <summary>Each capital at the beginning of its own word, or at a capital inside a word, the last ones first.</summary>
    private static int ByCapitals(string text, ReadOnlySpan<char> letters, TextSpan window, bool repeat)
    {
        if (!char.IsUpper(letters[0]) || (repeat && letters.IndexOfAnyInRange('2', '4') < 1)) return -1;
        var at = window.End;
        var capitals = 0;
        for (var s = letters.Length - 1; s >= 0; s--)
        {
            if (!char.IsUpper(letters[s])) continue;
            var times = repeat && s + 1 < letters.Length && letters[s + 1] is >= '2' and <= '4' ? letters[s + 1] - '0' : 1;
            capitals += times;
            for (; times > 0; times--)
            {
                at = PreviousInitial(text, char.ToLowerInvariant(letters[s]), at - 1, window.Start);
                if (at < 0) return -1;
            }
        }
        return capitals >= 2 ? at : -1;
    }

    private static int PreviousInitial(string text, char letter, int at, int start)
    {
        while (at >= start && !(char.ToLowerInvariant(text[at]) == letter && (IsWordStart(text, at) || char.IsUpper(text[at])))) at--;
        return at >= start ? at : -1;
    }

    private static bool IsWordStart(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    private static int FirstLetter(ReadOnlySpan<char> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.IsLetter(letters[i])) return i;
        }
        return -1;
    }
}
