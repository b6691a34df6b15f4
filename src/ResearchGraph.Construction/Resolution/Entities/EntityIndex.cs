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
    private readonly NameRules _rules;
    private readonly NameIndex _systems = new();
    private readonly NameIndex _datasets = new();
    private readonly NameIndex _devices = new();
    private readonly NameIndex _repositories = new();

    /// <summary>Resolves the names of all papers.</summary>
    /// <param name="papers">The papers in their canonical order, with ids and facts.</param>
    /// <param name="traits">Their authors and subjects.</param>
    /// <param name="gazetteer">Names from the data files.</param>
    /// <param name="rules">Keys of names, as the facts have them.</param>
    /// <param name="parallel">How many threads may work.</param>
    public EntityIndex(
        IReadOnlyList<PaperGroup> papers, PaperTraits traits, IReadOnlyList<GazetteerEntry> gazetteer, NameRules rules, ParallelOptions parallel)
    {
        _rules = rules;
        for (var paper = 0; paper < papers.Count; paper++)
        {
            foreach (var fact in papers[paper].Facts.Facts) IndexOf(fact)?.Add(paper, fact);
        }
        AliasMerger.MergeGazetteer(_systems, gazetteer.Where(entry => entry.Kind is "system" or "model"), name => rules.KeyOf(name, false));
        AliasMerger.MergeGazetteer(_datasets, gazetteer.Where(entry => entry.Kind is "dataset" or "benchmark"), name => rules.KeyOf(name, true));
        AliasMerger.MergeSameDevices(_devices, gazetteer);
        AliasMerger.MergeExpansions(_systems);
        AliasMerger.MergeExpansions(_datasets);
        Clusters = BuildClusters(papers, traits, parallel);
    }

    /// <summary>All clusters, by id.</summary>
    public IReadOnlyList<EntityCluster> Clusters { get; }

    /// <summary>What a fact is about; null for techniques and tasks.</summary>
    public EntityCluster? Resolve(int paper, FactDraft fact) => IndexOf(fact)?.Resolve(paper, fact);

    /// <summary>
    /// The system or model that a paper means by a baseline's name: one that the paper names itself, or one that is known by
    /// exactly these letters; null where there is none, or where the data files know the name as a mere term.
    /// </summary>
    public EntityCluster? Find(int paper, string name)
    {
        var key = _rules.KeyOf(name, isDataset: false);
        if (_rules.IsTerm(key) || _systems.Find(key) is not { } block) return null;
        var meant = block.Meant(paper);
        return block.IsNamedBy(paper) || meant.Name == name || meant.Aliases.Contains(name, StringComparer.Ordinal) ? meant : null;
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
