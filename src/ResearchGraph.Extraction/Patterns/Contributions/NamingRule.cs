using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>A name that is given in so many words: <c>a framework called X</c>, <c>we term this X</c>, <c>referred to as X</c>. Thread-safe.</summary>
internal static class NamingRule
{
    private const string Rule = "naming-verb";

    private const WordRole EndsNounPhrase = WordRole.Article | WordRole.Preposition | WordRole.Relative | WordRole.Conjunction | WordRole.Be | WordRole.Naming | WordRole.We;

    /// <summary>Adds the names that the abstract gives.</summary>
    public static void Apply(PaperWords paper, OwnSentences own, CandidateSet candidates)
    {
        var words = paper.Abstract;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var isVerb = words[i].Is(WordRole.Naming);
            var isReferredTo = words.Core(i) is "as" && i >= 2 && words.Core(i - 2) is "referred" or "refer";
            if (!isVerb && !isReferredTo) continue;
            var confidence = own.IsOwn(words[i].Sentence) ? 0.85 : own.IsAfterFirst(words[i].Sentence) ? 0.62 : 0.4;
            NameBehind(paper, i, confidence, candidates);
        }
    }

    private static void NameBehind(PaperWords paper, int verb, double confidence, CandidateSet candidates)
    {
        var words = paper.Abstract;
        for (var i = verb + 1; i < words.Count && i <= verb + 6 && words[i].Sentence == words[verb].Sentence; i++)
        {
            if (NamePhrase.At(words, i) is { } phrase)
            {
                if (words[phrase.Last].IsCompound) return;
                var isPlain = phrase.Length == 1 && !phrase.HasNameLike;
                NameReport.Add(paper, phrase, Rule, isPlain ? confidence * 0.9 : confidence, candidates);
                return;
            }
            if (i == verb + 1 && SmallPhrase(words, verb) is { } small)
            {
                candidates.Add(words.Field, small, Rule, confidence * 0.75);
                return;
            }
            if (Quoted(words, i) is { } quoted)
            {
                candidates.Add(words.Field, quoted, Rule, confidence);
                return;
            }
            if (i > verb + 1 && words[i].Follows(WordBreak.Clause | WordBreak.Open)) return;
            var mayStandBetween = words[i].Is(WordRole.Article | WordRole.Our | WordRole.Head | WordRole.Novel) || words.Core(i) is "as" or "by" or "resulting";
            if (!mayStandBetween) return;
        }
    }

    /// <summary>Two to four ordinary words behind <c>called</c> up to the end of the noun phrase: <c>called implicit semantic stitching that</c>.</summary>
    private static TextSpan? SmallPhrase(WordSequence words, int verb)
    {
        if (words.Core(verb) is not ("called" or "termed" or "dubbed" or "named")) return null;
        var i = verb + 1;
        while (i < words.Count && i <= verb + 5 && (i == verb + 1 || words.AreJoined(i - 1, i)) && !words[i].Is(EndsNounPhrase) && words[i].Shape == WordShape.None) i++;
        var length = i - verb - 1;
        return length is >= 2 and <= 4 && words[verb].Sentence == words[i - 1].Sentence ? words.Span(verb + 1, i - 1) : null;
    }

    /// <summary>A name of up to five small words between quotation marks.</summary>
    internal static TextSpan? Quoted(WordSequence words, int first)
    {
        if (!words[first].Follows(WordBreak.Quote)) return null;
        for (var i = first; i < words.Count && i < first + 5; i++)
        {
            if ((words.After(i) & WordBreak.Quote) != 0) return words.Span(first, i);
        }
        return null;
    }
}
