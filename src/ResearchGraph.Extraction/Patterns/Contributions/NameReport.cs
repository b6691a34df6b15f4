using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>Reports a phrase that a rule found as a name: by its acronym where the text gives one. Thread-safe.</summary>
internal static class NameReport
{
    /// <summary>Adds the phrase, or the short form in brackets behind it, to the candidates.</summary>
    public static void Add(PaperWords paper, NamePhrase phrase, string rule, double confidence, CandidateSet candidates)
    {
        var words = paper.Abstract;
        // "a Network CoDeNet": a noun in capitals only describes.
        if (phrase.Length == 2 && phrase.HasNameLike && words[phrase.First].Is(WordRole.Head) && !words.IsNameLike(phrase.First)) phrase = phrase with { First = phrase.Last };
        var span = phrase.Span(words);
        var type = TypeRule.Near(words, phrase.First, phrase.Last);
        foreach (var pair in paper.AbstractAcronyms)
        {
            if (pair.Short == span || pair.Short.Contains(span))
            {
                candidates.Add(words.Field, pair.Short, rule, confidence, pair.Long.Of(words.Field.Value), TypeWith(words, phrase, pair));
                return;
            }
            if (pair.Short.Start >= span.End && (pair.Long.Contains(span) || (pair.Long.Overlaps(span) && span.End >= pair.Long.End)))
            {
                candidates.Add(words.Field, pair.Short, rule, confidence, pair.Long.Of(words.Field.Value), TypeWith(words, phrase, pair));
                return;
            }
        }
        if (BracketName(words, phrase) is { } inBrackets)
        {
            candidates.Add(words.Field, inBrackets, rule, confidence, span.Of(words.Field.Value), type);
            return;
        }
        if (phrase.Length == 1 && !phrase.HasNameLike && WithNoun(words, phrase) is { } withNoun) span = withNoun;
        candidates.Add(words.Field, span, rule, confidence, null, type);
    }

    /// <summary><c>Dynamic-Length Float (DFloat11)</c>: the short form does not follow from the letters alone.</summary>
    private static TextSpan? BracketName(WordSequence words, NamePhrase phrase)
    {
        var next = phrase.Last + 1;
        if (phrase.Length >= 2 && next + 1 < words.Count && words.Core(next) is "or" && words[next].Follows(WordBreak.Comma) && words.IsNameLike(next + 1)) return words[next + 1].Core;
        if (phrase.Length < 2 && !words.Core(phrase.Last).Contains('-') || next >= words.Count || words[next].Before != WordBreak.Open) return null;
        return words.IsNameLike(next) && (words.After(next) & (WordBreak.Close | WordBreak.Comma)) != 0 ? words[next].Core : null;
    }

    /// <summary>An ordinary word is a name only together with its noun: <c>Ghost module</c>.</summary>
    private static TextSpan? WithNoun(WordSequence words, NamePhrase phrase)
    {
        var next = phrase.Last + 1;
        return words.AreJoined(phrase.Last, next) && !words.Core(phrase.Last).Contains('-') && words.Core(next) is "module" or "block" or "layer" or "operator" or "token" or "tokens" or "modules" or "blocks"
            ? words.Span(phrase.First, next) : null;
    }

    /// <summary>The type from the words around the long form and the short one behind it.</summary>
    private static string? TypeWith(WordSequence words, NamePhrase phrase, AcronymPair pair) =>
        TypeRule.Near(words, phrase.First, Math.Clamp(words.IndexAt(pair.Short.End - 1), phrase.Last, words.Count - 1));
}
