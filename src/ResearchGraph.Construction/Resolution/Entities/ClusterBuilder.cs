using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Names;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>Makes the clusters of blocks: in parallel, but for the ids, which are given in the order of the keys. Not thread-safe.</summary>
/// <param name="ids">Allocators by kind.</param>
/// <param name="parallel">How many threads may work.</param>
internal sealed class ClusterBuilder(Dictionary<EntityKind, IdAllocator> ids, ParallelOptions parallel)
{
    /// <summary>Makes the clusters of every block; ids of split names go to the thing of more papers first. Sets the blocks' results.</summary>
    /// <param name="index">The names, aliases merged.</param>
    /// <param name="kind">What a thing is, given all its occurrences.</param>
    /// <param name="split">Numbers the things of a block, one number an occurrence; null for one thing.</param>
    public List<EntityCluster> Build(NameIndex index, Func<IReadOnlyList<Occurrence>, EntityKind> kind, Func<NameBlock, int[]?> split)
    {
        var blocks = index.Blocks.OrderBy(block => block.Key, StringComparer.Ordinal).ToArray();
        var described = new ClusterDescription[blocks.Length][];
        Parallel.For(0, blocks.Length, parallel, i =>
        {
            blocks[i].ClusterOf = split(blocks[i]);
            described[i] = [.. Things(blocks[i]).Select(thing => Describe(blocks[i], thing, kind(thing)))];
        });
        var all = new List<EntityCluster>(blocks.Length);
        for (var i = 0; i < blocks.Length; i++)
        {
            var clusters = new EntityCluster[described[i].Length];
            foreach (var thing in Enumerable.Range(0, clusters.Length).OrderByDescending(thing => described[i][thing].Papers))
            {
                var description = described[i][thing];
                all.Add(clusters[thing] = description.WithId(ids[description.Kind].NextOfSlug(description.Slug)));
            }
            blocks[i].Clusters = clusters;
        }
        return all;
    }

    private static IReadOnlyList<Occurrence>[] Things(NameBlock block) => block.ClusterOf is not { } numbers
        ? [block.Occurrences]
        : Parted(block.Occurrences, numbers);

    private static IReadOnlyList<Occurrence>[] Parted(List<Occurrence> occurrences, int[] numbers)
    {
        var parts = new List<Occurrence>[numbers.Max() + 1];
        for (var i = 0; i < numbers.Length; i++) (parts[numbers[i]] ??= []).Add(occurrences[i]);
        return parts;
    }

    /// <summary>How many papers some occurrences are on, which stand in the order of the papers.</summary>
    private static int CountPapers(IReadOnlyList<Occurrence> occurrences)
    {
        var papers = 1;
        for (var i = 1; i < occurrences.Count; i++)
        {
            if (occurrences[i].Paper != occurrences[i - 1].Paper) papers++;
        }
        return papers;
    }

    private static ClusterDescription Describe(NameBlock block, IReadOnlyList<Occurrence> occurrences, EntityKind kind)
    {
        var repository = kind == EntityKind.Repository ? RepositoryAddress.Parse(occurrences[0].Fact.Name) : default;
        var name = kind == EntityKind.Repository ? RepositoryAddress.Label(repository.Name) : ClusterNaming.NameOf(occurrences, block.PreferredName);
        var aliases = kind == EntityKind.Repository ? [] : ClusterNaming.AliasesOf(occurrences, name);
        return new ClusterDescription
        {
            Kind = kind,
            Name = name,
            Slug = kind == EntityKind.Repository ? repository.Name : NameFolding.Slug(name),
            Papers = CountPapers(occurrences),
            Aliases = aliases,
            Explanations = [.. block.Explanations.Concat(ClusterNaming.Explain(name, aliases)).Take(EntityCluster.MaxExplanations)],
            IsModel = occurrences.Any(one => IsModel(one.Fact)),
            Expansion = ClusterNaming.MostUsed(occurrences.Select(one => one.Fact.Expansion)),
            Type = ClusterNaming.MostUsed(occurrences.Where(one => one.Fact.Kind is FactKind.Proposes or FactKind.EvaluatedOn)
                .Select(one => one.Fact.Qualifier)),
            Vendor = ClusterNaming.MostUsed(occurrences.Select(one => one.Fact.Vendor)),
            Generic = occurrences.All(one => one.Fact.Generic),
            Address = repository.Url,
        };
    }

    private static bool IsModel(FactDraft fact) =>
        fact.Kind == FactKind.Evaluates || (fact.Kind == FactKind.Proposes && fact.Qualifier == "model");
}
