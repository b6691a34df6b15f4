using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>Judges whether a name among the words behind "we propose" is what is proposed. Thread-safe.</summary>
internal static class ObjectPosition
{
    /// <summary>A factor from 0, no, to 1, certainly.</summary>
    /// <param name="words">The words.</param>
    /// <param name="verb">Number of the verb.</param>
    /// <param name="phrase">The name.</param>
    /// <param name="inNounPhrase">Whether no preposition or relative clause came between.</param>
    /// <param name="isApposition">Whether a comma, dash or colon stands before the name.</param>
    public static double Judge(WordSequence words, int verb, NamePhrase phrase, bool inNounPhrase, bool isApposition)
    {
        if (words[phrase.Last].IsCompound) return 0;
        var isNamed = phrase.First > 0 && IsNaming(words, phrase.First - 1);
        if (isNamed) return 1;
        var end = EndsLike(words, phrase);
        if (words[phrase.First].Follows(WordBreak.Open))
            return inNounPhrase && phrase.HasNameLike && (words.After(phrase.Last) & WordBreak.Close) != 0 ? 0.85 : 0;
        if (!inNounPhrase)
            return isApposition && phrase.HasNameLike && end >= 0.9 && !IsListItem(words, phrase) && !IsExample(words, phrase.First) ? 0.8 : 0;
        if (phrase.Length == 1 && !phrase.HasNameLike) return SingleCapitalized(words, phrase, verb, end);
        return end;
    }

    /// <summary>"called X", "called the X", "called “X”".</summary>
    public static bool IsNaming(WordSequence words, int i) =>
        words[i].Is(WordRole.Naming) || (words[i].Is(WordRole.Article) && i > 0 && words[i - 1].Is(WordRole.Naming))
        || (words.Core(i) is "as" && i > 1 && words.Core(i - 2) is "referred" or "refer");

    /// <summary>How well what follows agrees with a name: 1 for punctuation or a verb, less for a noun that the name merely describes.</summary>
    public static double EndsLike(WordSequence words, NamePhrase phrase)
    {
        var next = phrase.Last + 1;
        if (!words.AreJoined(phrase.Last, next)) return 1;
        var word = words[next];
        if (word.Is(WordRole.Preposition | WordRole.Relative | WordRole.Conjunction | WordRole.Be | WordRole.Naming)) return 1;
        if (word.Is(WordRole.Head)) return 0.9;
        if (word.Is(WordRole.Result | WordRole.Use | WordRole.Propose)) return 0.95;
        return 0.35;
    }

    /// <summary>One ordinary word with a capital: <c>we present Pusa,</c> and <c>a novel Ghost module</c>.</summary>
    private static double SingleCapitalized(WordSequence words, NamePhrase phrase, int verb, double end)
    {
        var follows = phrase.First == verb + 1 || words[phrase.First - 1].Is(WordRole.Novel | WordRole.Head | WordRole.Article);
        return follows ? end * (end >= 1 ? 0.85 : 0.8) : 0;
    }

    private static bool IsExample(WordSequence words, int first) =>
        first > 0 && words.Core(first - 1) is "e.g" or "i.e" or "as" or "like" or "including" or "eg" or "datasets" or "models";

    /// <summary>A comma on both sides and another name before it: <c>… such as A, B, and C</c>.</summary>
    private static bool IsListItem(WordSequence words, NamePhrase phrase) =>
        phrase.First > 0 && words.IsNameLike(phrase.First - 1) && words[phrase.First].Follows(WordBreak.Comma);
}
