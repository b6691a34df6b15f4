using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>
/// Acronyms that the paper coins: defined in a sentence that speaks of its own work, or whose long form is in the title.
/// One that is defined in a background sentence is a term of the field. Thread-safe.
/// </summary>
internal static class DefinedAcronymRule
{
    private const string Rule = "acronym";

    /// <summary>Adds the acronyms that the abstract coins.</summary>
    public static void Apply(PaperWords paper, OwnSentences own, CandidateSet candidates)
    {
        var words = paper.Abstract;
        foreach (var pair in paper.AbstractAcronyms)
        {
            var confidence = Confidence(paper, words, own, pair);
            if (confidence > 0) candidates.Add(words.Field, pair.Short, Rule, confidence, pair.Long.Of(words.Field.Value));
        }
    }

    private static double Confidence(PaperWords paper, WordSequence words, OwnSentences own, AcronymPair pair)
    {
        var first = words.IndexAt(pair.Long.Start);
        if (first >= words.Count) return 0;
        var inTitle = Occurrences.Count(paper.Title, words.Letters(pair.Long)).Any > 0;
        var sentence = words[first].Sentence;
        var isTitleCase = IsTitleCase(words, pair.Long);
        if (!own.IsAfterFirst(sentence)) return inTitle && isTitleCase ? 0.3 : 0;
        var confidence = own.IsOwn(sentence) ? 0.45 : 0.35;
        var isIntroduced = IsIntroduced(words, first);
        if (inTitle && (isTitleCase || isIntroduced)) confidence += 0.2;
        if (isTitleCase) confidence += 0.15;
        if (isIntroduced) confidence += 0.2;
        if (pair.Short.Length == 2) confidence -= 0.2;
        if (Occurrences.Count(words, words.Letters(pair.Short)).Any > 1) confidence += 0.05;
        return Math.Min(confidence, 0.74);
    }

    /// <summary>"a novel …", "the … module", "named …": words of introduction before the long form.</summary>
    private static bool IsIntroduced(WordSequence words, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 3 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i].Is(WordRole.Preposition | WordRole.Relative) && !words[i].Is(WordRole.Parts)) return false;
            if (words[i].Is(WordRole.Novel | WordRole.Propose | WordRole.Naming | WordRole.Parts | WordRole.Our)) return true;
        }
        return false;
    }

    /// <summary>Whether every longer word of the long form begins with a capital.</summary>
    private static bool IsTitleCase(WordSequence words, TextSpan span)
    {
        for (var i = words.IndexAt(span.Start); i < words.Count && words[i].Full.Start < span.End; i++)
        {
            if (words[i].Full.Length > 3 && !words.IsCapitalized(i) && !words[i].Is(WordRole.Preposition | WordRole.Head)) return false;
        }
        return true;
    }
}
