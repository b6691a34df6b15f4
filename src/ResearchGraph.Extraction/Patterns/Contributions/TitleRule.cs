using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>The name before a title's colon or dash: <c>SPAN: …</c>, <c>MobileNetV4 -- …</c>; not <c>Token Compression: A Survey</c>. Thread-safe.</summary>
internal static class TitleRule
{
    private const string Rule = "title-name";
    private const int MaximumWords = 6;

    /// <summary>Adds the title's name, if it has one.</summary>
    public static void Apply(PaperWords paper, CandidateSet candidates)
    {
        var words = paper.Title;
        var last = HeadEnd(words);
        if (last < 0) return;
        if (paper.TitleAcronyms is [var pair, ..] && pair.Short.End <= words[last].Full.End)
        {
            candidates.Add(words.Field, pair.Short, Rule, 0.8, pair.Long.Of(words.Field.Value));
            return;
        }
        if (last == 0) SingleWord(paper, candidates);
        else Phrase(paper, last, candidates);
    }

    /// <summary>Number of the last word before the first colon or dash; -1 where the head is too long or no name.</summary>
    private static int HeadEnd(WordSequence words)
    {
        for (var i = 0; i < words.Count && i < MaximumWords; i++)
        {
            if (words[i].Follows(WordBreak.Comma) && i > 0) return -1;
            if ((words.After(i) & (WordBreak.Colon | WordBreak.Dash)) != 0 && i + 1 < words.Count) return i;
        }
        return -1;
    }

    private static void SingleWord(PaperWords paper, CandidateSet candidates)
    {
        var words = paper.Title;
        var span = words[0].Full;
        var shape = WordShapes.Of(words.Letters(span));
        if (WordShapes.IsNameLike(shape, words.Letters(span))) candidates.Add(words.Field, span, Rule, 0.85);
        else if (Occurrences.CountCapitalized(paper.Abstract, words.Letters(span)) > 0) candidates.Add(words.Field, span, Rule, 0.8);
        else candidates.Add(words.Field, span, Rule, span.Length >= 4 && words[0].Role == WordRole.None ? 0.4 : 0.2);
    }

    private static void Phrase(PaperWords paper, int last, CandidateSet candidates)
    {
        var words = paper.Title;
        if (NamePhrase.At(words, 0) is { } phrase && phrase.Last == last)
        {
            var span = phrase.Span(words);
            var mentioned = Occurrences.Count(paper.Abstract, words.Letters(span));
            if (mentioned.Capitalized > 0) candidates.Add(words.Field, span, Rule, phrase.HasNameLike ? 0.85 : 0.75);
            else if (FirstMentioned(paper, phrase) is { } part) candidates.Add(words.Field, part, Rule, 0.7);
            else if (phrase.HasNameLike && (words.IsNameLike(phrase.Last) || words.IsNameLike(phrase.First))) candidates.Add(words.Field, span, Rule, 0.6);
            else candidates.Add(words.Field, span, Rule, mentioned.Any > 0 ? 0.45 : 0.3);
            return;
        }
        // "Get More with LESS: …": the last word alone may be the name.
        if (words.IsNameLike(last)) candidates.Add(words.Field, words[last].Core, Rule, 0.5);
    }

    /// <summary>A part of the head that the abstract uses as a name: <c>Pusa</c> of <c>PUSA V1.0</c>.</summary>
    private static TextSpan? FirstMentioned(PaperWords paper, NamePhrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
        {
            if (!paper.Title.IsNameLike(i)) continue;
            var core = paper.Title[i].Core;
            if (Occurrences.CountCapitalized(paper.Abstract, paper.Title.Letters(core)) > 0) return core;
        }
        return null;
    }
}
