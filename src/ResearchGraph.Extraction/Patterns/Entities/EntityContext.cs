using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Entities;

/// <summary>What the words around a group of names say of it: its kind, and how the paper relates to it.</summary>
/// <param name="Kind">Kind that a noun beside the names states, or null.</param>
/// <param name="Relation">Relation by the nearest cue.</param>
/// <param name="HasCue">Whether a cue stands near.</param>
/// <param name="IsExample">Whether <c>such as</c>, <c>like</c>, <c>e.g.</c> or <c>including</c> introduces the names.</param>
/// <param name="IsTool">Whether <c>library</c>, <c>engine</c> or the like follows.</param>
/// <param name="IsEvaluatedOn">Whether the names follow <c>on</c> in a sentence about evaluation.</param>
internal readonly record struct EntityContext(string? Kind, SystemRelation Relation, bool HasCue, bool IsExample, bool IsEvaluatedOn, bool IsTool)
{
    private const int CueDistance = 9;
    private const int FarCueDistance = 20;

    /// <summary>Reads the context of the words from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static EntityContext Of(WordSequence words, int first, int last)
    {
        var (relation, hasCue) = RelationOf(words, first, last);
        return new EntityContext(NounKind(words, first, last), relation, hasCue, ExampleBefore(words, first), EvaluatedOn(words, first), IsToolNoun(words, last));
    }

    private static string? NounKind(WordSequence words, int first, int last)
    {
        for (var i = last + 1; i <= last + 4 && i < words.Count && words.AreJoined(i - 1, i); i++)
        {
            if (KindOf(words.Core(i)) is { } kind) return kind;
            if (words[i].Is(WordRole.Preposition | WordRole.Be | WordRole.Conjunction | WordRole.Result | WordRole.Relative)) break;
        }
        for (var i = first - 1; i >= 0 && i >= first - 4 && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i + 1].Follows(WordBreak.Clause)) break;
            if (KindOf(words.Core(i)) is { } kind) return kind;
            if (!(words.Core(i) is "such" or "as" or "like" or "including" or "e.g" or "the") && words[i].Is(WordRole.Preposition | WordRole.Be)) break;
        }
        return null;
    }

    private static string? KindOf(ReadOnlySpan<char> noun) => noun switch
    {
        "dataset" or "datasets" or "corpus" or "corpora" or "database" or "databases" or "testset" => EntityKinds.Dataset,
        "benchmark" or "benchmarks" => EntityKinds.Benchmark,
        _ => null,
    };

    private static (SystemRelation Relation, bool HasCue) RelationOf(WordSequence words, int first, int last)
    {
        if (words.Letters(words[last].Full).EndsWith("-based", StringComparison.Ordinal)) return (SystemRelation.BuildsOn, true);
        if (last + 1 < words.Count && words.AreJoined(last, last + 1) && words.Core(last + 1) is "baseline" or "baselines") return (SystemRelation.Compares, true);
        for (var i = first - 1; i >= 0 && first - i <= CueDistance && words[i].Sentence == words[first].Sentence; i--)
        {
            if (words[i + 1].Follows(WordBreak.Semicolon)) break;
            if (words[i].Is(WordRole.Compare)) return (SystemRelation.Compares, true);
            if (words[i].Is(WordRole.Use)) return (SystemRelation.BuildsOn, true);
        }
        for (var i = first - CueDistance - 1; i >= 0 && first - i <= FarCueDistance && words[i].Sentence == words[first].Sentence; i--)
        {
            if (IsStrongComparison(words.Core(i))) return (SystemRelation.Compares, true);
        }
        return (SystemRelation.Mentions, false);
    }

    private static bool IsToolNoun(WordSequence words, int last) =>
        words.AreJoined(last, last + 1) && words.Core(last + 1) is "library" or "engine" or "toolkit" or "compiler" or "runtime" or "simulator" or "codec" or "API";

    /// <summary>Verbs whose list of rivals may be long.</summary>
    private static bool IsStrongComparison(ReadOnlySpan<char> word) =>
        word is "outperforms" or "outperform" or "outperforming" or "surpasses" or "surpassing" or "surpass" or "compared" or "exceeds" or "comparison" or "Compared";

    private static bool ExampleBefore(WordSequence words, int first)
    {
        if (first == 0) return false;
        return words.Core(first - 1) is "like" or "including" or "e.g" or "namely" || (words.Core(first - 1) is "as" && first > 1 && words.Core(first - 2) is "such");
    }

    /// <summary>"experiments on X", "accuracy on X": <c>on</c> before the names, a word of evaluation anywhere in the sentence.</summary>
    private static bool EvaluatedOn(WordSequence words, int first)
    {
        var i = first - 1;
        while (i >= 0 && first - i <= 3 && words[i].Is(WordRole.Article | WordRole.Novel) && !words[i].Is(WordRole.Preposition)) i--;
        if (i < 0 || words.Core(i) is not ("on" or "On" or "across")) return false;
        if (i > 0 && words[i - 1].Is(WordRole.Use | WordRole.Preposition)) return false;
        for (var j = i + 1; j < words.Count && words[j].Sentence == words[first].Sentence; j++)
        {
            if (words[j].Is(WordRole.Evaluate)) return true;
        }
        for (var j = i - 1; j >= 0 && words[j].Sentence == words[first].Sentence; j--)
        {
            if (words[j].Is(WordRole.Evaluate | WordRole.Result)) return true;
        }
        return false;
    }
}
