using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>
/// Weak signs that add up: the name is the subject of a claim (<c>FastVSR achieves</c>), is explained (<c>X, a novel …</c>),
/// or stands in the title. Thread-safe.
/// </summary>
internal static class SubjectRule
{
    /// <summary>Adds the signs for every name-like word.</summary>
    public static void Apply(PaperWords paper, OwnSentences own, CandidateSet candidates)
    {
        var words = paper.Abstract;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words.IsNameLike(i) && !words[i].IsCompound && !words[i + 1].IsCompound) Subject(words, i, own, candidates);
        }
        for (var i = 0; i < paper.Title.Count; i++)
        {
            if (paper.Title.IsNameLike(i)) candidates.Add(paper.Title.Field, paper.Title[i].Core, "in-title", 0.2);
        }
    }

    private static void Subject(WordSequence words, int i, OwnSentences own, CandidateSet candidates)
    {
        if (!own.IsAfterFirst(words[i].Sentence)) return;
        var isSubject = words.AreJoined(i, i + 1) && words[i + 1].Is(WordRole.Result | WordRole.Be) && (words.StartsSentence(i) || words[i].Follows(WordBreak.Comma) || words[i - 1].Is(WordRole.Relative | WordRole.Head));
        if (isSubject) candidates.Add(words.Field, words[i].Core, "subject", 0.35);
        var isItem = words[i].Follows(WordBreak.Colon | WordBreak.Semicolon) && words[i + 1].Follows(WordBreak.Comma) && words[i + 1].Is(WordRole.Article);
        if (isItem) candidates.Add(words.Field, words[i].Core, "item", 0.65);
        if (words[i + 1].Follows(WordBreak.Comma) && words.Core(i + 1) is "our" && !HasRival(words, i)) candidates.Add(words.Field, words[i].Core, "apposition", 0.7);
        var isExplained = words[i + 1].Follows(WordBreak.Comma) && words[i + 1].Is(WordRole.Article) && i + 2 < words.Count && words[i + 2].Is(WordRole.Novel);
        if (isExplained) candidates.Add(words.Field, words[i].Core, "apposition", 0.5);
    }

    /// <summary>"Compared to X, our method": a comparison before the name in its sentence.</summary>
    private static bool HasRival(WordSequence words, int i)
    {
        for (var j = i - 1; j >= 0 && words[j].Sentence == words[i].Sentence; j--)
        {
            if (words[j].Is(WordRole.Compare)) return true;
        }
        return false;
    }
}
