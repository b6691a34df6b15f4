namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>Reads the shape of a word off its letters. Thread-safe.</summary>
internal static class WordShapes
{
    /// <summary>The shape of a word.</summary>
    public static WordShape Of(ReadOnlySpan<char> word)
    {
        // Most words are written in small letters throughout.
        if (!word.ContainsAnyExceptInRange('a', 'z')) return WordShape.None;
        int upper = 0, lower = 0, digits = 0;
        var shape = WordShape.None;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (char.IsUpper(c))
            {
                upper++;
                shape |= CapitalAt(word, i);
            }
            else if (char.IsLetter(c)) lower++;
            else if (char.IsDigit(c)) digits++;
        }
        // A run of capitals in a mixed word: "Skip-FFN".
        if (lower > 1 && upper >= 3 && HasCapitalRun(word)) shape |= WordShape.InnerCapital;
        if (digits > 0) shape |= upper + lower == 0 ? WordShape.Number : WordShape.Digit;
        var isPlural = lower == 1 && upper >= 2 && word[^1] == 's';
        if (isPlural) shape &= ~WordShape.InnerCapital;
        if (upper >= 2 && (lower == 0 || isPlural)) shape |= WordShape.AllCapitals;
        return shape;
    }

    private static bool HasCapitalRun(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i - 1]) && char.IsUpper(word[i])) return true;
        }
        return false;
    }

    private static WordShape CapitalAt(ReadOnlySpan<char> word, int i)
    {
        if (i == 0) return WordShape.Capitalized;
        var previous = word[i - 1];
        if (char.IsLower(previous)) return WordShape.InnerCapital;
        if (char.IsUpper(previous)) return i + 2 < word.Length && char.IsLower(word[i + 1]) && char.IsLower(word[i + 2]) ? WordShape.InnerCapital : WordShape.None;
        if (previous != '-') return WordShape.None;
        return i == 2 && char.IsUpper(word[0]) ? WordShape.LetterHyphen | WordShape.CapitalAfterHyphen : WordShape.CapitalAfterHyphen;
    }

    /// <summary>Whether a word of this shape is hardly an ordinary word: inner capitals, three capitals, or a capital with a digit.</summary>
    /// <param name="shape">Its shape.</param>
    /// <param name="word">Its letters.</param>
    public static bool IsNameLike(WordShape shape, ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || (shape & (WordShape.Address | WordShape.Number)) != 0) return false;
        if ((shape & (WordShape.InnerCapital | WordShape.LetterHyphen)) != 0) return !char.IsDigit(word[0]) || word.Length > 3;
        if ((shape & WordShape.AllCapitals) != 0) return char.IsDigit(word[0]) ? word.Length >= 4 : word.Length >= 3 || (shape & WordShape.Digit) != 0;
        return (shape & WordShape.Digit) != 0 && (shape & WordShape.Capitalized) != 0;
    }
}
