using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Extraction.Taxonomy;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>
/// The techniques and tasks that occur in a corpus, with all concepts above them. A concept that only groups others counts as
/// what it groups. Thread-safe once made.
/// </summary>
internal sealed class ConceptIndex
{
    private readonly Dictionary<(EntityKind Kind, string Id), EntityCluster> _clusters = [];
    private readonly Dictionary<(EntityKind Kind, string Id), string[]> _ancestors = [];
    private readonly Dictionary<string, Concept> _concepts = new(StringComparer.Ordinal);
    private readonly SortedSet<(string Narrower, string Broader)> _broader = [];

    /// <summary>An index over a taxonomy; of several concepts with one id the labels and broader concepts are united.</summary>
    public ConceptIndex(IEnumerable<Concept> concepts)
    {
        foreach (var concept in concepts)
        {
            _concepts[concept.Id] = _concepts.TryGetValue(concept.Id, out var known)
                ? known with { Broader = [.. known.Broader.Union(concept.Broader)], AltLabels = [.. known.AltLabels.Union(concept.AltLabels)] }
                : concept;
        }
    }

    /// <summary>The clusters that occur or are broader than ones that do.</summary>
    public IEnumerable<EntityCluster> Clusters => _clusters.Values;

    /// <summary>Every step from an occurring concept, or one above it, to a broader one, by ids.</summary>
    public IEnumerable<(string Narrower, string Broader)> Broader => _broader;

    /// <summary>Adds a concept that occurs, and what is above it. A concept that the taxonomy lacks gets its id as its label.</summary>
    public void Add(EntityKind kind, string id)
    {
        if (_clusters.ContainsKey((kind, id))) return;
        var pending = new Stack<string>([id]);
        while (pending.TryPop(out var next))
        {
            if (_clusters.ContainsKey((kind, next))) continue;
            var cluster = Cluster(kind, next);
            _clusters.Add((kind, next), cluster);
            foreach (var broader in BroaderOf(next))
            {
                pending.Push(broader);
                _broader.Add((cluster.Id, IdOf(kind, broader)));
            }
        }
    }

    /// <summary>A concept that was added.</summary>
    public EntityCluster Resolve(EntityKind kind, string id) => _clusters[(kind, id)];

    /// <summary>Ids of the concepts above one, each once, without itself. Not thread-safe: remembers what it found.</summary>
    public string[] AncestorsOf(EntityKind kind, string id)
    {
        if (_ancestors.TryGetValue((kind, id), out var known)) return known;
        var seen = new List<string> { id };
        for (var i = 0; i < seen.Count; i++)
        {
            foreach (var broader in BroaderOf(seen[i]))
            {
                if (!seen.Contains(broader)) seen.Add(broader);
            }
        }
        return _ancestors[(kind, id)] = [.. seen.Skip(1)];
    }

    /// <summary>Broader ids that the taxonomy knows; a concept is never broader than itself.</summary>
    private IEnumerable<string> BroaderOf(string id) => _concepts.TryGetValue(id, out var concept)
        ? concept.Broader.Where(broader => broader != id && _concepts.ContainsKey(broader))
        : [];

    private EntityCluster Cluster(EntityKind kind, string id)
    {
        _concepts.TryGetValue(id, out var concept);
        return new EntityCluster
        {
            Kind = kind,
            Id = IdOf(kind, id),
            Name = concept is { PrefLabel.Length: > 0 } ? concept.PrefLabel : id,
            Aliases = concept is null ? [] : [.. concept.AltLabels.Select(Unmarked).Where(label => label.Length > 0).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    private static string IdOf(EntityKind kind, string id) => $"{(kind == EntityKind.Task ? "task" : "technique")}:{id}";

    /// <summary>A label without the mark for its letter case.</summary>
    private static string Unmarked(string label) => label is ['=' or '~', .. var rest] ? rest : label;
}
