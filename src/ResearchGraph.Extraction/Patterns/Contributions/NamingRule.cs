using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>A name that is given in so many words: <c>a framework called X</c>, <c>we term this X</c>, <c>referred to as X</c>. Thread-safe.</summary>
internal static class NamingRule
{
    private const string Rule = "naming-verb";

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
