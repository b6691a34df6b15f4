using ResearchGraph.Construction.Resolution.Entities;
using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>What the concepts of papers, and those above them, count; concepts are numbered as they are met. Not thread-safe.</summary>
internal sealed class ConceptWeights(ConceptIndex concepts)
{
    /// <summary>What a concept above an occurring one counts, a step up.</summary>
    private const float BroaderShare = 0.5f;

    /// <summary>What a technique counts that is only mentioned.</summary>
    private const float MentionShare = 0.3f;

    private readonly Dictionary<(EntityKind Kind, string Id), int> _numbers = [];
    private readonly Dictionary<string, int[]> _techniques = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _tasks = new(StringComparer.Ordinal);
    private readonly List<int> _frequency = [];
    private readonly List<int> _met = [];
    private float[] _weights = new float[256];

    /// <summary>How many papers each concept counts for, by its number.</summary>
    public IReadOnlyList<int> Frequency => _frequency;

    /// <summary>The concepts of a paper by ascending number, and what each counts, above 0 up to 1.</summary>
    public (int[] Ids, float[] Weights) Of(PaperGroup paper)
    {
        _met.Clear();
        foreach (var fact in paper.Facts.Facts)
        {
            // The task "other" says that none of the taxonomy fits: two papers have nothing in common by it.
            if (fact.Kind is not (FactKind.Uses or FactKind.Addresses) || fact.Name == "other") continue;
            var weight = fact.Qualifier == "mention" ? MentionShare : 1;
            var path = PathOf(fact);
            for (var i = 0; i < path.Length; i++) Raise(path[i], i == 0 ? weight : weight * BroaderShare);
        }
        if (_met.Count == 0) return ([], []);
        var ids = _met.ToArray();
        Array.Sort(ids);
        var weights = new float[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            (weights[i], _weights[ids[i]]) = (_weights[ids[i]], 0);
            _frequency[ids[i]]++;
        }
        return (ids, weights);
    }

    /// <summary>Numbers of a concept and of those above it.</summary>
    private int[] PathOf(FactDraft fact)
    {
        var (kind, paths) = fact.Kind == FactKind.Uses ? (EntityKind.Technique, _techniques) : (EntityKind.Task, _tasks);
        if (!paths.TryGetValue(fact.Name, out var path))
            paths.Add(fact.Name, path = [Number(kind, fact.Name), .. concepts.AncestorsOf(kind, fact.Name).Select(id => Number(kind, id))]);
        return path;
    }

    private void Raise(int id, float weight)
    {
        if (id >= _weights.Length) Array.Resize(ref _weights, Math.Max(id + 1, _weights.Length * 2));
        if (_weights[id] == 0) _met.Add(id);
        _weights[id] = Math.Max(_weights[id], weight);
    }

    private int Number(EntityKind kind, string id)
    {
        if (_numbers.TryGetValue((kind, id), out var number)) return number;
        _frequency.Add(0);
        _numbers.Add((kind, id), number = _numbers.Count);
        return number;
    }
}
