using ResearchGraph.Construction.Sources;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Graph.Persistence;

namespace ResearchGraph.Cli.Pipeline;

/// <summary>Extracts again the listed papers that a graph file keeps, with the terms that it was built with.</summary>
internal static class GraphMentions
{
    /// <summary>The facts of every listed paper, in the order of listings and lines.</summary>
    public static IEnumerable<PaperMentions> Extract(GraphFile file)
    {
        var extractor = Terms.Load(StoredGraph.ReadTerms(file)).CreateExtractor();
        return SourceRecords.Read(file).AsParallel().AsOrdered().Select(extractor.Extract);
    }
}
