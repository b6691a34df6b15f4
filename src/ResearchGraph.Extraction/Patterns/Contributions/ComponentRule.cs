using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>Named parts of the work, in capitals: <c>FLEX introduces Frequency-aware RoPE Modulation</c>, <c>a decoder equipped with Adaptive KV Selection, …</c>. Thread-safe.</summary>
internal static class ComponentRule
{
    private const string Rule = "component";
    private const int CueDistance = 5;

    /// <summary>Adds the capitalized phrases behind words of composition in the paper's own sentences.</summary>
    public static void Apply(PaperWords paper, OwnSentences own, CandidateSet candidates)
    {
        var words = paper.Abstract;
        var previousLast = -10;
        for (var i = 1; i < words.Count; i++)
        {
            if (!own.IsOwn(words[i].Sentence) || NamePhrase.At(words, i) is not { } phrase) continue;
            var isPart = IsComponentName(words, phrase) && !EndsInTerm(words, phrase, candidates) && (HasCue(words, i) || i - previousLast <= 2);
            if (isPart)
            {
                NameReport.Add(paper, phrase, Rule, 0.62, candidates);
                previousLast = phrase.Last;
            }
            i = phrase.Last;
        }
    }

    private static bool IsComponentName(WordSequence words, NamePhrase phrase)
    {
        if (phrase.Capitalized < 3 || (words.After(phrase.Last) & WordBreak.Colon) != 0 || words[phrase.Last].IsCompound || words.StartsSentence(phrase.First)) return false;
        return ObjectPosition.EndsLike(words, phrase) >= 0.9;
    }

    private static bool EndsInTerm(WordSequence words, NamePhrase phrase, CandidateSet candidates) =>
        candidates.IsTerm(words.Core(phrase.Last)) || candidates.IsTerm(words.Letters(words.Span(phrase.Last - 1, phrase.Last)));

    private static bool HasCue(WordSequence words, int first)
    {
        for (var i = first - 1; i >= 0 && first - i <= CueDistance && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i].Is(WordRole.Evaluate | WordRole.Compare) && !words[i].Is(WordRole.Use)) return false;
            if (words[i].Is(WordRole.Parts | WordRole.Propose) || words.Core(i) is "integrated" or "equipped" or "incorporating" or "incorporates") return true;
        }
        return false;
    }
}
