using System.Collections.Frozen;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Techniques and tasks as a hierarchy of concepts. Immutable and thread-safe; make one with <see cref="TaxonomyBuilder"/>.</summary>
public sealed class ConceptTaxonomy
{
    private readonly FrozenDictionary<string, Concept> _byId;
    private readonly FrozenDictionary<string, string[]> _ancestors;

    internal ConceptTaxonomy(IReadOnlyList<Concept> concepts)
    {
        Concepts = concepts;
        _byId = concepts.ToFrozenDictionary(concept => concept.Id, StringComparer.Ordinal);
        _ancestors = concepts.ToFrozenDictionary(concept => concept.Id, CollectAncestors, StringComparer.Ordinal);
    }

    /// <summary>All concepts in the order of the files.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>The concept of an identifier, or null.</summary>
    public Concept? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The identifiers of all broader concepts, near ones first, each once; empty for a top concept or an unknown identifier.</summary>
    public IReadOnlyList<string> Ancestors(string id) => _ancestors.TryGetValue(id, out var ancestors) ? ancestors : [];

    /// <summary>Breadth first over a hierarchy without cycles, which <see cref="TaxonomyBuilder"/> has made sure of.</summary>
    private string[] CollectAncestors(Concept concept)
    {
        var found = new List<string>(concept.Broader);
        var known = new HashSet<string>(found, StringComparer.Ordinal);
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var broader in _byId[found[i]].Broader)
            {
                if (known.Add(broader)) found.Add(broader);
            }
        }
        return [.. found];
    }
}
