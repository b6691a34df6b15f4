namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>Counts how often a text uses a name. Thread-safe.</summary>
internal static class Occurrences
{
    /// <summary>Uses of a name in any case, and among them those that begin with a capital; blanks and hyphens do not count.</summary>
    public static (int Any, int Capitalized) Count(WordSequence words, ReadOnlySpan<char> name)
    {
        int any = 0, capitalized = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (!BeginsAt(words.Field.Value, words[i].Full.Start, name)) continue;
            any++;
            if (words.IsCapitalized(i) || (words[i].Shape & WordShape.InnerCapital) != 0) capitalized++;
        }
        return (any, capitalized);
    }

    /// <summary>Uses of a name that begin with a capital.</summary>
    public static int CountCapitalized(WordSequence words, ReadOnlySpan<char> name) => Count(words, name).Capitalized;

    /// <summary>Whether a name stands at a position, whatever its case, blanks and hyphens, perhaps with the s of a plural.</summary>
    public static bool BeginsAt(string text, int at, ReadOnlySpan<char> name)
    {
        var n = 0;
        while (true)
        {
            while (n < name.Length && !char.IsLetterOrDigit(name[n]) && name[n] != '+') n++;
            if (n == name.Length) return at >= text.Length || (!char.IsLetterOrDigit(text[at]) && text[at] != '+') || (text[at] == 's' && (at + 1 >= text.Length || !char.IsLetterOrDigit(text[at + 1])));
            while (at < text.Length && text[at] is ' ' or '-' or '_') at++;
            if (at >= text.Length || char.ToLowerInvariant(text[at]) != char.ToLowerInvariant(name[n])) return false;
            at++;
            n++;
        }
    }
}
