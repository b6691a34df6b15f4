using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>The object of "we propose", "this paper presents", "is introduced": <c>we propose CSTAR, an efficient solution</c>. Thread-safe.</summary>
internal static class ContributionRule
{
    private const string Rule = "contribution-verb";
    private const int SubjectDistance = 9;
    private const int ObjectLength = 32;

    /// <summary>Adds the names that the paper says it proposes.</summary>
    public static void Apply(PaperWords paper, CandidateSet candidates)
    {
        var words = paper.Abstract;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].Is(WordRole.Propose) || IsAdjective(words, i)) continue;
            if (i > 0 && words[i - 1].Is(WordRole.Be | WordRole.Result) && words.Core(i) is "proposed" or "introduced" or "presented" or "developed") Passive(words, i, paper, candidates);
            else if (SubjectConfidence(words, i) is > 0 and var confidence) Object(words, i, confidence, paper, candidates);
        }
    }

    /// <summary>"our proposed method", "the recently introduced model".</summary>
    private static bool IsAdjective(WordSequence words, int verb) =>
        verb > 0 && IsPassive(words, verb) && words[verb - 1].Is(WordRole.Our | WordRole.Article | WordRole.Novel) && words[verb].Before == WordBreak.None;

    /// <summary>How surely the subject of a verb is the paper itself.</summary>
    private static double SubjectConfidence(WordSequence words, int verb)
    {
        for (var i = verb - 1; i >= 0 && verb - i <= SubjectDistance && words[i].Sentence == words[verb].Sentence; i--)
        {
            if (words[i].Is(WordRole.We)) return 0.9;
            if (words[i].Is(WordRole.Paper) && i > 0 && words[i - 1].Is(WordRole.Article | WordRole.Our)) return 0.9;
            if (words[i].Is(WordRole.Relative) && verb - i <= 2) return 0;
        }
        // "We analyze … and propose": the subject stands further off, behind a conjunction.
        var isCoordinated = words[verb - (verb > 0 ? 1 : 0)].Is(WordRole.Conjunction) || words[verb].Follows(WordBreak.Comma);
        if (!isCoordinated && !(verb > 1 && words[verb - 2].Is(WordRole.Conjunction))) return 0;
        for (var i = verb - 1; i >= 0 && words[i].Sentence == words[verb].Sentence; i--)
        {
            if (words[i].Is(WordRole.We)) return 0.8;
        }
        return 0;
    }

    private static bool IsPassive(WordSequence words, int verb) =>
        words.Core(verb).EndsWith("ed", StringComparison.Ordinal) || words.Core(verb) is "built";

    private static void Object(WordSequence words, int verb, double confidence, PaperWords paper, CandidateSet candidates)
    {
        var inNounPhrase = true;
        var isFirst = true;
        for (var i = verb + 1; i < words.Count && i - verb <= ObjectLength && words[i].Sentence == words[verb].Sentence; i++)
        {
            var word = words[i];
            if (word.Follows(WordBreak.Semicolon)) return;
            if (word.Follows(WordBreak.Colon))
            {
                if (AreOthers(words, verb, i)) return;
                inNounPhrase = true;
            }
            if (word.Follows(WordBreak.Quote) && words[i - 1].Is(WordRole.Head)) inNounPhrase = true;
            if (word.Follows(WordBreak.Comma) && word.Is(WordRole.Conjunction)) { inNounPhrase = true; continue; }
            var isApposition = word.Follows(WordBreak.Comma | WordBreak.Dash | WordBreak.Colon);
            if (NamePhrase.At(words, i) is { } phrase)
            {
                if (IsHeadNoun(words, phrase)) { i = phrase.Last; continue; }
                var role = ObjectPosition.Judge(words, verb, phrase, inNounPhrase, isApposition);
                if (role > 0 && !IsKnownAcronym(paper, words, phrase))
                {
                    NameReport.Add(paper, phrase, Rule, confidence * role * (isFirst ? 1 : 0.85), candidates);
                    isFirst = false;
                }
                i = phrase.Last;
                // What follows in apposition describes the name: "SPAN, a model for …".
                if ((words.After(i) & WordBreak.Comma) != 0) inNounPhrase = false;
                continue;
            }
            if (word.Is(WordRole.Preposition | WordRole.Relative) && !word.Is(WordRole.Naming) && !IsParticiple(words, i)) inNounPhrase = false;
        }
    }

    /// <summary><c>a fast ViT, dubbed X</c>: what gets a name of its own in the next words is a noun.</summary>
    private static bool IsHeadNoun(WordSequence words, NamePhrase phrase)
    {
        var next = phrase.Last + 1;
        if (phrase.Length > 1 || next + 1 >= words.Count || words[next].Sentence != words[phrase.Last].Sentence) return false;
        return words.Core(next) is "dubbed" or "termed" or "called" or "named" or "coined" && NamePhrase.At(words, next + 1) is { } name && name.HasNameLike;
    }

    /// <summary><c>a transformer based framework</c>, not <c>a framework based on transformers</c>.</summary>
    private static bool IsParticiple(WordSequence words, int i) =>
        words.Core(i) is "based" && words.AreJoined(i, i + 1) && !words[i + 1].Is(WordRole.Preposition);

    /// <summary><c>integrates three open-source tools: …</c> lists the work of others.</summary>
    private static bool AreOthers(WordSequence words, int verb, int colon)
    {
        for (var i = colon - 1; i > verb && i > colon - 7; i--)
        {
            if (words.Core(i) is "open-source" or "open-sourced" or "off-the-shelf" or "existing" or "popular" or "public" or "publicly" or "third-party" or "standard"
                or "established" or "well-known" or "widely-used" or "representative" or "mainstream" or "commercial") return true;
        }
        return false;
    }

    /// <summary>"a new SD strategy", where SD was explained before: what is new is the strategy.</summary>
    private static bool IsKnownAcronym(PaperWords paper, WordSequence words, NamePhrase phrase)
    {
        if (phrase.Length > 1 || !words.AreJoined(phrase.Last, phrase.Last + 1) || !words[phrase.Last + 1].Is(WordRole.Head)) return false;
        var name = NameKey.WithoutPlural(words.Core(phrase.First));
        foreach (var pair in paper.AbstractAcronyms)
        {
            if (pair.Short.End <= words[phrase.First].Core.Start && name.SequenceEqual(words.Letters(pair.Short))) return true;
        }
        return false;
    }

    /// <summary><c>A multi-stage architecture, the Cascade R-CNN, is proposed</c>.</summary>
    private static void Passive(WordSequence words, int verb, PaperWords paper, CandidateSet candidates)
    {
        for (var i = verb - 1; i >= 0 && verb - i <= 14 && words[i].Sentence == words[verb].Sentence; i--)
        {
            if (NamePhrase.At(words, i) is not { } phrase || phrase.Last >= verb) continue;
            if (i > 0 && words.AreJoined(i - 1, i) && NamePhrase.At(words, i - 1) is not null) continue;
            if (words[i].Is(WordRole.Plain) || (phrase.Length == 1 && !phrase.HasNameLike)) continue;
            if (i > 0 && words[i - 1].Is(WordRole.Preposition) && words[i].Before == WordBreak.None) continue;
            NameReport.Add(paper, phrase, Rule, 0.7, candidates);
            return;
        }
    }
}
