using ResearchGraph.Construction.Resolution;
using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Schema;

namespace ResearchGraph.Construction.Building;

/// <summary>Builds the graph of a resolved corpus. Nodes stand by label, then id; the same corpus gives the same bytes. Thread-safe.</summary>
public static class KnowledgeGraphBuilder
{
    /// <summary>Builds the graph.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <returns>The graph and what was left out.</returns>
    /// <exception cref="SchemaViolationException">The corpus does not fit the schema: a bug.</exception>
    public static GraphBuildResult Build(ResolvedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var writer = new SchemaWriter(corpus.Entities.Count);
        // Counting pairs reads the corpus alone, so it goes on beside the writing.
        var coauthors = Task.Run(() => new CoauthorPairs(corpus.Papers));
        var papers = new PaperWriter(writer);
        papers.WriteNodes(corpus.Papers);
        foreach (var entity in corpus.Entities.Where(entity => entity.Kind is not (EntityKind.Repository or EntityKind.Organization)))
            EntityWriter.Write(writer, entity);
        papers.WriteResults(corpus.Papers);
        foreach (var entity in corpus.Entities.Where(entity => entity.Kind is EntityKind.Repository or EntityKind.Organization))
            EntityWriter.Write(writer, entity);
        papers.WriteCategoriesAndListings(corpus.Papers);
        papers.WriteRelationships(corpus.Papers);
        WriteBroader(writer, corpus);
        var pairs = coauthors.GetAwaiter().GetResult();
        pairs.Write(writer);
        return new GraphBuildResult(writer.Freeze(), pairs.Diagnostics);
    }

    private static void WriteBroader(SchemaWriter writer, ResolvedCorpus corpus)
    {
        var numbers = corpus.Entities.Where(entity => entity.Kind is EntityKind.Technique or EntityKind.Task)
            .ToDictionary(entity => entity.Id, entity => entity.Number, StringComparer.Ordinal);
        foreach (var (narrower, broader) in corpus.Broader)
            writer.AddRelationship(GraphSchema.Broader, writer.NodeOf(numbers[narrower]), writer.NodeOf(numbers[broader]), writer.Properties());
    }
}
