using System.Diagnostics;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Construction.Building;
using ResearchGraph.Construction.Resolution;
using ResearchGraph.Construction.Sources;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Graph.Persistence;

namespace ResearchGraph.Cli.Pipeline;

/// <summary>The main job: read, extract, resolve, build, store.</summary>
internal sealed class BuildRun(BuildRequest request, IProgress<ReadProgress> progress, Action<string> stage)
{
    private const int LeadersShown = 10;
    private const int ManyPapers = 20_000;

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Does the whole job; the graph file changes only at the very end, and then at once.</summary>
    /// <exception cref="BadInputException">Some input cannot be used.</exception>
    /// <exception cref="GraphFileException">The graph to add to cannot be read.</exception>
    /// <exception cref="GraphChangedException">Another program changed the graph to add to meanwhile.</exception>
    /// <exception cref="IOException">The graph file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    public BuildReport Run(CancellationToken cancellation)
    {
        var (kept, userTerms, read) = Existing();
        var terms = Terms.Load(userTerms);
        var extractor = terms.CreateExtractor();
        var corpus = new CorpusReader(extractor, request.Threads, progress).Read(request.Paths, cancellation);
        if (corpus.HasErrors && !request.SkipBad || corpus.Papers.Count + kept.Count == 0) throw new BadInputException(corpus.Diagnostics);

        stage("Resolving entities");
        var papers = Union(kept, corpus.Papers, extractor, cancellation);
        // The facts of large corpora are large: they go as soon as the graph is there.
        corpus = corpus with { Papers = [] };
        PaperRecord[] records = [.. papers.Select(paper => paper.Paper)];
        var resolved = EntityResolver.Resolve(
            papers, terms.Taxonomy.Concepts, new ResolutionOptions { Gazetteer = terms.Gazetteer, MaxThreads = request.Threads });
        papers = [];
        cancellation.ThrowIfCancellationRequested();

        FreeMemory(records.Length);
        stage("Building the graph");
        var built = KnowledgeGraphBuilder.Build(resolved);
        var (listedPapers, differentPapers) = (resolved.ListedPapers, resolved.Papers.Count);
        resolved = null;
        cancellation.ThrowIfCancellationRequested();

        stage("Writing the graph file");
        StoredGraph.Save(request.GraphPath, built.Graph, records, userTerms, read);
        var diagnostics = new DiagnosticsLog(request.GraphPath).Write([.. corpus.Diagnostics, .. built.Diagnostics], corpus.DiagnosticCounts);
        return new BuildReport(
            request.GraphPath,
            new FileInfo(request.GraphPath).Length,
            _clock.Elapsed.TotalSeconds,
            corpus.Listings,
            listedPapers,
            differentPapers,
            diagnostics.Counts,
            diagnostics.File,
            GraphSummarizer.Summarize(built.Graph, LeadersShown));
    }

    /// <summary>Frees what the last stages left behind, where it is much: the next one has use for the room.</summary>
    private static void FreeMemory(int papers)
    {
        if (papers >= ManyPapers) GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
    }

    private (IReadOnlyList<PaperRecord> Records, UserTerms Terms, FileVersion? Read) Existing()
    {
        if (!request.Add) return ([], request.Terms, null);
        using var file = StoredGraph.Open(request.GraphPath, new GraphFileOptions { MapFile = false });
        return (SourceRecords.Read(file), StoredGraph.ReadTerms(file).With(request.Terms), file.Version);
    }

    /// <summary>The facts of all papers that count: kept ones that no new one replaces, and the new ones.</summary>
    private IReadOnlyList<PaperMentions> Union(
        IReadOnlyList<PaperRecord> kept, IReadOnlyList<PaperMentions> added, MentionExtractor extractor, CancellationToken cancellation)
    {
        var records = SourceRecords.Union(kept, added.Select(paper => paper.Paper));
        if (records.Count == added.Count && records.Zip(added, (record, paper) => ReferenceEquals(record, paper.Paper)).All(isSame => isSame)) return added;
        var extracted = new Dictionary<PaperRecord, PaperMentions>(ReferenceEqualityComparer.Instance);
        foreach (var paper in added) extracted[paper.Paper] = paper;
        return [.. records
            .AsParallel().AsOrdered().WithDegreeOfParallelism(request.Threads).WithCancellation(cancellation)
            .Select(record => extracted.TryGetValue(record, out var known) ? known : extractor.Extract(record))];
    }
}
