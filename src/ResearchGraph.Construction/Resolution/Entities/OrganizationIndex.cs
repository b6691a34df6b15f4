using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Names;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>The organizations that bylines name, one a folded name. Thread-safe once made.</summary>
internal sealed class OrganizationIndex
{
    private readonly SortedDictionary<string, EntityCluster> _clusters = new(StringComparer.Ordinal);

    /// <summary>Gathers the organizations of all papers.</summary>
    public OrganizationIndex(IReadOnlyList<PaperGroup> papers)
    {
        var spellings = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var name in papers.SelectMany(paper => paper.Record.Affiliations).Where(name => !string.IsNullOrWhiteSpace(name)))
        {
            var key = NameFolding.TitleKey(name);
            if (!spellings.TryGetValue(key, out var ofKey)) spellings.Add(key, ofKey = []);
            ofKey.Add(name.Trim());
        }
        var ids = new IdAllocator("organization");
        foreach (var (key, names) in spellings) _clusters.Add(key, Cluster(names, ids));
    }

    /// <summary>All organizations.</summary>
    public IEnumerable<EntityCluster> Clusters => _clusters.Values;

    /// <summary>The organizations of a byline, in its order, each once.</summary>
    public EntityCluster[] Resolve(IReadOnlyList<string> affiliations) => affiliations.Count == 0 ? [] :
        [.. affiliations.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => _clusters[NameFolding.TitleKey(name)]).Distinct()];

    private static EntityCluster Cluster(List<string> names, IdAllocator ids)
    {
        var name = ClusterNaming.MostUsed(names)!;
        var aliases = names.Where(other => other != name).Distinct().Order(StringComparer.Ordinal).ToArray();
        return new EntityCluster
        {
            Kind = EntityKind.Organization,
            Id = ids.Next(name),
            Name = name,
            Aliases = aliases,
            Explanations = [.. aliases.Take(EntityCluster.MaxExplanations)
                .Select(alias => new MergeExplanation(BlockingRule.SameName, name, alias, []))],
        };
    }
}
