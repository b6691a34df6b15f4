using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>Makes the clusters of a block and gives them ids.</summary>
internal static class ClusterBuilder
{
    /// <summary>Makes the clusters of every block; ids of split names go to the thing of more papers first. Sets the blocks' results.</summary>
    /// <param name="index">The names, aliases merged.</param>
    /// <param name="kind">What the clusters are, given all occurrences.</param>
    /// <param name="split">Numbers the things of a block; null for one thing.</param>
    /// <param name="ids">Allocator by kind.</param>
    public static List<EntityCluster> Build(
        NameIndex index,
        Func<IReadOnlyList<Occurrence>, EntityKind> kind,
        Func<NameBlock, int[]?> split,
        Func<EntityKind, IdAllocator> ids)
    {
        var all = new List<EntityCluster>();
        foreach (var block in index.Blocks.OrderBy(block => block.Key, StringComparer.Ordinal))
        {
            var things = Things(block, split(block));
            var clusters = new EntityCluster[things.Count];
            foreach (var thing in Enumerable.Range(0, things.Count).OrderByDescending(i => PaperCount(things[i])))
            {
                clusters[thing] = Build(block, things[thing], kind(things[thing]), ids);
                all.Add(clusters[thing]);
            }
            block.Clusters = clusters;
        }
        return all;
    }

    private static List<IReadOnlyList<Occurrence>> Things(NameBlock block, int[]? numbers)
    {
        block.ClusterOf = numbers;
        if (numbers is null) return [block.Occurrences];
        return [.. Enumerable.Range(0, numbers.Max() + 1)
            .Select(thing => block.Occurrences.Where((_, i) => numbers[i] == thing).ToArray())];
    }

    private static int PaperCount(IReadOnlyList<Occurrence> occurrences) => occurrences.Select(one => one.Paper).Distinct().Count();

    private static EntityCluster Build(
        NameBlock block, IReadOnlyList<Occurrence> occurrences, EntityKind kind, Func<EntityKind, IdAllocator> ids)
    {
        var name = ClusterNaming.NameOf(occurrences, block.PreferredName);
        var aliases = ClusterNaming.AliasesOf(occurrences, name);
        return new EntityCluster
        {
            Kind = kind,
            Id = ids(kind).Next(name),
            Name = name,
            Aliases = aliases,
            Explanations = [.. block.Explanations.Concat(ClusterNaming.Explain(name, aliases)).Take(EntityCluster.MaxExplanations)],
            IsModel = occurrences.Any(one => IsModel(one.Fact)),
            Expansion = ClusterNaming.MostUsed(occurrences.Select(one => one.Fact.Expansion)),
            Type = ClusterNaming.MostUsed(occurrences.Where(one => one.Fact.Kind is FactKind.Proposes or FactKind.EvaluatedOn)
                .Select(one => one.Fact.Qualifier)),
            Vendor = ClusterNaming.MostUsed(occurrences.Select(one => one.Fact.Vendor)),
            Generic = occurrences.All(one => one.Fact.Generic),
            Address = kind == EntityKind.Repository ? RepositoryAddress.Parse(block.Occurrences[0].Fact.Name).Url : null,
        };
    }

    private static bool IsModel(FactDraft fact) =>
        fact.Kind == FactKind.Evaluates || (fact.Kind == FactKind.Proposes && fact.Qualifier == "model");
}
