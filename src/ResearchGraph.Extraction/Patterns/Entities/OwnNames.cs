using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Entities;

/// <summary>What a paper calls its own: names, their spelled-out forms and their variants. Immutable and thread-safe.</summary>
internal sealed class OwnNames
{
    private readonly List<string> _keys = [];
    private readonly List<string> _expansions = [];
    private readonly List<string> _phrases = [];

    /// <summary>Collects the names.</summary>
    public OwnNames(IReadOnlyList<Contribution> proposes)
    {
        foreach (var contribution in proposes)
        {
            _keys.Add(NameKey.Singular(contribution.Name));
            if (contribution.Name.Contains(' ', StringComparison.Ordinal)) _phrases.Add(contribution.Name);
            if (contribution.Expansion is { } expansion) _expansions.Add(NameKey.Of(expansion));
        }
    }

    /// <summary>Marks the words of names of several words, so that no part of them is taken for a name of its own: <c>R-CNN</c> of <c>Cascade R-CNN</c>.</summary>
    public void Cover(WordSequence words, bool[] covered)
    {
        foreach (var phrase in _phrases)
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (!Occurrences.BeginsAt(words.Field.Value, words[i].Full.Start, phrase)) continue;
                for (var j = i; j < words.Count && words[j].Full.Start < words[i].Full.Start + phrase.Length; j++) covered[j] = true;
            }
        }
    }

    /// <summary>Which sentences say "we" or "our" or name a contribution.</summary>
    public bool[] Sentences(WordSequence words)
    {
        var isOwn = new bool[words.Field.Sentences.Length];
        for (var i = 0; i < words.Count; i++)
        {
            if (isOwn[words[i].Sentence]) continue;
            isOwn[words[i].Sentence] = words[i].Is(WordRole.We | WordRole.Our | WordRole.Paper) || (words.IsNameLike(i) && Holds(words.Core(i)));
        }
        return isOwn;
    }

    /// <summary>Whether a system's name is part of an own one: <c>MeZO</c> of <c>Sparse MeZO</c>, <c>MLIC</c> of <c>MLICv2</c>.</summary>
    public bool Extends(ReadOnlySpan<char> name)
    {
        var key = NameKey.Of(name);
        foreach (var own in _keys)
        {
            if (key.Length >= 2 && own.Length > key.Length && (own.StartsWith(key, StringComparison.Ordinal) || own.EndsWith(key, StringComparison.Ordinal))) return true;
        }
        return false;
    }

    /// <summary>Whether a name is the paper's own, a variant of one, or stands inside the spelled-out form.</summary>
    public bool Holds(ReadOnlySpan<char> name)
    {
        var key = NameKey.Singular(name);
        foreach (var own in _keys)
        {
            if (key == own) return true;
            if (own.Length >= 4 && key.StartsWith(own, StringComparison.Ordinal)) return true;
        }
        foreach (var expansion in _expansions)
        {
            if (key == expansion) return true;
        }
        return false;
    }
}
