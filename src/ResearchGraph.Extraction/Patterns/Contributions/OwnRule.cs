using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>Names behind "our" and "the proposed": <c>our approach, Language Guided Bottlenecks (LaBo)</c>, <c>the proposed CFSR</c>. Thread-safe.</summary>
internal static class OwnRule
{
    private const string Rule = "own";
    private const int MaximumDistance = 6;

    /// <summary>Adds the names that the abstract calls its own.</summary>
    public static void Apply(PaperWords paper, CandidateSet candidates)
    {
        var words = paper.Abstract;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var isResult = words.Core(i) is "improved" or "resulting" or "final" && words[i + 1].Is(WordRole.Head);
            if (!isResult && (!words[i].Is(WordRole.Our) || IsOfOthers(words, i))) continue;
            NameBehind(paper, i, candidates);
        }
    }

    /// <summary><c>the recently proposed DFQ</c> is another's.</summary>
    private static bool IsOfOthers(WordSequence words, int i) =>
        i > 0 && (words.Core(i - 1) is "recently" or "previously" or "originally" or "first" or "existing" or "been" || words[i - 1].Is(WordRole.Be));

    private static void NameBehind(PaperWords paper, int own, CandidateSet candidates)
    {
        var words = paper.Abstract;
        for (var i = own + 1; i < words.Count && i <= own + MaximumDistance && words[i].Sentence == words[own].Sentence; i++)
        {
            if (NamePhrase.At(words, i) is { } phrase)
            {
                if (!words[phrase.Last].IsCompound && Confidence(words, phrase) is > 0 and var confidence)
                    NameReport.Add(paper, phrase, Rule, confidence, candidates);
                return;
            }
            if (words[i].Follows(WordBreak.Clause & ~WordBreak.Dash | WordBreak.Open) || words.Core(i) is "base" or "baseline") return;
            if (words[i].Is(WordRole.Preposition | WordRole.Relative | WordRole.Be | WordRole.Conjunction) && !words[i].Is(WordRole.Naming)) return;
            if (words[i].Is(WordRole.Result | WordRole.Compare) && !words[i].Is(WordRole.Novel | WordRole.Head)) return;
        }
    }

    private static double Confidence(WordSequence words, NamePhrase phrase)
    {
        var end = ObjectPosition.EndsLike(words, phrase);
        if (phrase.HasNameLike) return end >= 0.9 ? 0.8 : 0.4;
        return phrase.Length >= 2 && end >= 0.9 ? 0.75 : 0;
    }
}
