using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>Named parts in a numbered list: <c>(1) Tail Token Drop, which …; (2) …</c>. Thread-safe.</summary>
internal static class EnumerationRule
{
    private const string Rule = "enumeration";

    /// <summary>Adds the names that begin items of a numbered list in the paper's own sentences.</summary>
    public static void Apply(PaperWords paper, OwnSentences own, CandidateSet candidates)
    {
        var words = paper.Abstract;
        for (var i = 1; i < words.Count; i++)
        {
            if (!IsItem(words, i) || !own.IsAfterFirst(words[i].Sentence)) continue;
            var first = i;
            while (first < words.Count && first < i + 3 && words[first].Is(WordRole.Article | WordRole.Novel) && NamePhrase.At(words, first) is null) first++;
            if (first >= words.Count || NamePhrase.At(words, first) is not { } phrase) continue;
            if (words[phrase.Last].IsCompound || (phrase.Capitalized < 2 && !phrase.HasNameLike)) continue;
            if ((words.After(phrase.Last) & WordBreak.Colon) == 0 && ObjectPosition.EndsLike(words, phrase) >= 0.9) NameReport.Add(paper, phrase, Rule, 0.65, candidates);
        }
    }

    /// <summary>Whether <c>(1)</c>, <c>1)</c>, <c>(i)</c> or <c>(a)</c> stands before a word.</summary>
    private static bool IsItem(WordSequence words, int i)
    {
        if (!words[i].Follows(WordBreak.Close)) return false;
        var mark = words.Letters(words[i - 1].Full);
        return mark is [>= '1' and <= '9'] or "i" or "ii" or "iii" or "iv" or "v" or "vi" or ['a' or 'b' or 'c' or 'd' or 'e'];
    }
}
