namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>What counts as a letter, a separator and a word boundary when phrases are matched. Thread-safe.</summary>
internal static class PhraseText
{
    /// <summary>Case folding of one character.</summary>
    public static char Fold(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);

    /// <summary>Whether a sign may begin a phrase, as letters and digits do, where no letter or digit precedes.</summary>
    public static bool IsSignOfWord(char c) => c is '+' or '*' or '#' or '@';

    /// <summary>Whether a phrase may end before <paramref name="end"/>: no letter, digit or plus sign goes on there, nor a fraction.</summary>
    public static bool IsWordEnd(string text, int end)
    {
        if (end >= text.Length) return true;
        var next = text[end];
        if (char.IsLetterOrDigit(next) || next == '+') return false;
        var isFraction = next == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]) && char.IsDigit(text[end - 1]);
        return !isFraction;
    }

    /// <summary>The position behind one blank or hyphen (or a hyphen with blanks), if one stands here between words.</summary>
    public static int SkipSeparator(string text, int i)
    {
        var j = i;
        while (j < text.Length && j < i + 3 && IsSeparator(text[j])) j++;
        return j > i && j < text.Length && IsWordCharacter(text[j]) ? j : i;
    }

    /// <summary>Blanks, hyphens and underscores separate words of a phrase and do not count.</summary>
    public static bool IsSeparator(char c) => c is ' ' or '-' or '_';

    /// <summary>Whether two texts have the same characters, letter case included, separators left out.</summary>
    public static bool SameLetters(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && IsSeparator(a[i])) i++;
            while (j < b.Length && IsSeparator(b[j])) j++;
            if (i >= a.Length || j >= b.Length) return i >= a.Length && j >= b.Length;
            if (a[i++] != b[j++]) return false;
        }
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || IsSignOfWord(c);
}
