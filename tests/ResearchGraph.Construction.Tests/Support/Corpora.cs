using ResearchGraph.Construction.Building;
using ResearchGraph.Construction.Resolution;
using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Papers;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Taxonomy;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Construction.Tests.Support;

/// <summary>Resolving and building in one word.</summary>
internal static class Corpora
{
    public static IReadOnlyList<Concept> Concepts { get; } =
    [
        new("compression", "group", [], "Compression", []),
        new("pruning", "technique", ["compression"], "Pruning", ["prune"]),
        new("quantization", "technique", ["compression"], "Quantization", ["=INT8"]),
        new("training", "group", [], "Training", []),
        new("multi-task-learning", "technique", ["training"], "Multi-task learning", []),
        new("image-classification", "task", [], "Image classification", []),
        new("optimization-theory", "task", [], "Optimization theory", []),
    ];

    public static ResolvedCorpus Resolve(params IEnumerable<PaperBuilder> papers) => Resolve(papers.Select(paper => paper.Build()));

    public static ResolvedCorpus Resolve(IEnumerable<PaperMentions> papers, int threads = -1) =>
        EntityResolver.Resolve(papers, Concepts, new ResolutionOptions { MaxThreads = threads });

    public static GraphSnapshot Build(params IEnumerable<PaperBuilder> papers) => KnowledgeGraphBuilder.Build(Resolve(papers)).Graph;

    public static EntityCluster[] Of(this ResolvedCorpus corpus, EntityKind kind) => [.. corpus.Entities.Where(entity => entity.Kind == kind)];

    public static ResolvedPaper Paper(this ResolvedCorpus corpus, string titleStart) =>
        corpus.Papers.Single(paper => paper.Record.Title.StartsWith(titleStart, StringComparison.Ordinal));

    /// <summary>The id of a printed or hidden author of a paper.</summary>
    public static string AuthorOf(this ResolvedCorpus corpus, string titleStart, string name) =>
        corpus.Paper(titleStart).Authors.Single(authorship => authorship.Author.Name == name).Author.Id;

    /// <summary>The bytes of the graph file.</summary>
    public static byte[] Bytes(this GraphSnapshot graph)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.rgraph");
        try
        {
            GraphFile.Save(graph, path);
            return File.ReadAllBytes(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
