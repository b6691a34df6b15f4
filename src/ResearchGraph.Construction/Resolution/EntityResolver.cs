using ResearchGraph.Construction.Resolution.Authors;
using ResearchGraph.Construction.Resolution.Entities;
using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Names;
using ResearchGraph.Construction.Resolution.Papers;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Taxonomy;

namespace ResearchGraph.Construction.Resolution;

/// <summary>
/// Turns what single listed papers say into papers, people and things, each once: listed copies of a paper become one, spellings
/// of a name become one thing, people of one name are told apart. Pure: the result does not depend on the order of the input or
/// the number of threads. Thread-safe.
/// </summary>
public static class EntityResolver
{
    /// <summary>Resolves a whole corpus; cannot fail on any content.</summary>
    /// <param name="papers">All listed papers in any order; of several with one listing, line and title the richest counts.</param>
    /// <param name="concepts">The taxonomy; ids that it lacks become concepts without broader ones.</param>
    /// <param name="options">What else may be used; null for the defaults.</param>
    public static ResolvedCorpus Resolve(
        IEnumerable<PaperMentions> papers, IReadOnlyList<Concept> concepts, ResolutionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(concepts);
        options ??= new ResolutionOptions();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaxThreads };
        var rules = new NameRules(options.Gazetteer);
        var groups = Merge(papers, rules, parallel);
        Bylines bylines = null!;
        ConceptIndex conceptIndex = null!;
        Parallel.Invoke(parallel, () => bylines = new Bylines(groups), () => conceptIndex = OccurringConcepts(groups, concepts));
        AuthorIndex authors = null!;
        EntityIndex things = null!;
        OrganizationIndex organizations = null!;
        Parallel.Invoke(
            parallel,
            () => authors = new AuthorIndex(groups, bylines, conceptIndex, parallel),
            () => things = new EntityIndex(groups, new PaperTraits(groups, bylines), options.Gazetteer, rules, parallel),
            () => organizations = new OrganizationIndex(groups));
        var assembler = new PaperAssembler(authors, conceptIndex, things, organizations);
        var resolved = new ResolvedPaper[groups.Count];
        Parallel.For(0, groups.Count, parallel, i => resolved[i] = assembler.Assemble(i, groups[i]));
        Array.Sort(resolved, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        EntityCluster[] entities = [.. authors.Clusters, .. conceptIndex.Clusters, .. things.Clusters, .. organizations.Clusters];
        Array.Sort(entities, (a, b) => a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind) : string.CompareOrdinal(a.Id, b.Id));
        for (var i = 0; i < entities.Length; i++) entities[i].Number = i;
        return new ResolvedCorpus
        {
            Papers = resolved,
            Entities = entities,
            Broader = [.. conceptIndex.Broader],
            ListedPapers = groups.Sum(group => group.Members.Count),
        };
    }

    private static List<PaperGroup> Merge(IEnumerable<PaperMentions> papers, NameRules rules, ParallelOptions parallel)
    {
        var groups = PaperGrouper.Group(papers, parallel);
        var ids = new IdAllocator("paper");
        foreach (var group in groups) group.Id = ids.Next(group.Members[0].Paper.Title);
        Parallel.For(0, groups.Count, parallel, () => new FactGatherer(rules), (i, _, gatherer) =>
        {
            groups[i].Record = RecordMerger.Merge(groups[i].Members);
            groups[i].Facts = gatherer.Gather(groups[i].Members, groups[i].Record);
            return gatherer;
        }, _ => { });
        return groups;
    }

    private static ConceptIndex OccurringConcepts(List<PaperGroup> groups, IReadOnlyList<Concept> concepts)
    {
        var index = new ConceptIndex(concepts);
        foreach (var group in groups)
        {
            foreach (var fact in group.Facts.Facts)
            {
                if (fact.Kind == FactKind.Uses) index.Add(EntityKind.Technique, fact.Name);
                else if (fact.Kind == FactKind.Addresses) index.Add(EntityKind.Task, fact.Name);
            }
        }
        return index;
    }
}
