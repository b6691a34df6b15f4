namespace ResearchGraph.Analytics.Text;

/// <summary>
/// Texts → terms: runs of letters and digits in lower case, of three characters or more, with a letter; and pairs of neighbours among them. A plural s
/// is cut off words of four letters or more, unless ss, us or is stands there.
/// </summary>
internal static class TermReader
{
    private const int ShortestWord = 3;
    private const int LongestWord = 40;

    /// <summary>The terms of a text in order, repetitions included.</summary>
    public static List<string> Read(string text, bool pairs)
    {
        var terms = new List<string>();
        string? before = null;
        for (int i = 0, start; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                // A full stop parts neighbours, a blank or hyphen does not.
                if (text[i] is '.' or ';' or ':' or '?' or '!') before = null;
                i++;
                continue;
            }
            for (start = i; i < text.Length && char.IsLetterOrDigit(text[i]);) i++;
            if (Word(text.AsSpan(start, i - start)) is not { } word) continue;
            terms.Add(word);
            if (pairs && before is not null) terms.Add($"{before} {word}");
            before = word;
        }
        return terms;
    }

    private static string? Word(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord) return null;
        var letters = false;
        foreach (var character in word) letters |= char.IsLetter(character);
        if (!letters) return null;
        if (word.Length > ShortestWord && word[^1] is 's' or 'S' && char.ToLowerInvariant(word[^2]) is not ('s' or 'u' or 'i')) word = word[..^1];
        return word.ToString().ToLowerInvariant();
    }
}
