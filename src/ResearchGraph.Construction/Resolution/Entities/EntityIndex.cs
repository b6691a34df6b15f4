using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Names;
using ResearchGraph.Construction.Resolution.Papers;
using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>
/// All named things of a corpus but authors and concepts: systems and models under one roof, datasets, devices, repositories.
/// Once made, thread-safe.
/// </summary>
internal sealed class EntityIndex
{
    private readonly NameIndex _systems = new();
    private readonly NameIndex _datasets = new();
    private readonly NameIndex _devices = new();
    private readonly NameIndex _repositories = new();

    /// <summary>Resolves the names of all papers.</summary>
    /// <param name="papers">The papers in their canonical order, with ids and facts.</param>
    /// <param name="traits">Their authors and subjects.</param>
    /// <param name="gazetteer">Aliases from the data files.</param>
    /// <param name="parallel">How many threads may work.</param>
    public EntityIndex(
        IReadOnlyList<PaperGroup> papers, PaperTraits traits, IReadOnlyList<GazetteerEntry> gazetteer, ParallelOptions parallel)
    {
        for (var paper = 0; paper < papers.Count; paper++)
        {
            foreach (var fact in papers[paper].Facts.Facts) IndexOf(fact)?.Add(paper, fact);
        }
        AliasMerger.MergeGazetteer(_systems, gazetteer, "system", "model");
        AliasMerger.MergeGazetteer(_datasets, gazetteer, "dataset", "benchmark");
        AliasMerger.MergeExpansions(_systems);
        AliasMerger.MergeExpansions(_datasets);
        Clusters = BuildClusters(papers, traits, parallel);
    }

    /// <summary>All clusters, by id.</summary>
    public IReadOnlyList<EntityCluster> Clusters { get; }

    /// <summary>What a fact is about; null for techniques and tasks.</summary>
    public EntityCluster? Resolve(int paper, FactDraft fact) => IndexOf(fact)?.Resolve(paper, fact);

    /// <summary>The thing of a name, whatever its kind: a system or model, else a dataset, else a device; null where none is known.</summary>
    public EntityCluster? Find(int paper, string name)
    {
        var key = NameFolding.EntityKey(name);
        return (_systems.Find(key) ?? _datasets.Find(key) ?? _devices.Find(key) ?? _devices.Find(DeviceNames.KeyOf(name, null, false)))?.Meant(paper);
    }

    private NameIndex? IndexOf(FactDraft fact) => fact.Kind switch
    {
        FactKind.Uses or FactKind.Addresses => null,
        FactKind.RunsOn => _devices,
        FactKind.HasCode => _repositories,
        _ => fact.IsDataset ? _datasets : _systems,
    };

    private List<EntityCluster> BuildClusters(IReadOnlyList<PaperGroup> papers, PaperTraits traits, ParallelOptions parallel)
    {
        var ids = Enum.GetValues<EntityKind>().ToDictionary(kind => kind, kind => new IdAllocator(kind.ToString().ToLowerInvariant()));
        var splitter = new ProposalSplitter(papers, traits);
        var builder = new ClusterBuilder(ids, parallel);
        return
        [
            .. builder.Build(_systems, KindOfSystem, splitter.Split),
            .. builder.Build(_datasets, _ => EntityKind.Dataset, splitter.Split),
            .. builder.Build(_devices, _ => EntityKind.Hardware, DeviceNames.SplitByMaker),
            .. builder.Build(_repositories, _ => EntityKind.Repository, _ => null),
        ];
    }

    /// <summary>Whatever any paper proposes or treats as a system is one; a name that is only ever evaluated is a model.</summary>
    private static EntityKind KindOfSystem(IReadOnlyList<Occurrence> occurrences) =>
        occurrences.Any(one => one.Fact.Kind != FactKind.Evaluates) ? EntityKind.System : EntityKind.Model;
}
