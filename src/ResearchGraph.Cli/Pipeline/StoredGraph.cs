using System.Text.Json;
using ResearchGraph.Construction.Sources;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Pipeline;

/// <summary>A graph file as this tool writes it: the graph, the listed papers it was built from and the user's terms.</summary>
internal static class StoredGraph
{
    private const string TermsAttachment = "terms.json";

    /// <summary>Opens a graph file.</summary>
    /// <exception cref="GraphUnavailableException">It is missing or may not be read.</exception>
    /// <exception cref="GraphFileException">It is damaged or of another version.</exception>
    public static GraphFile Open(string path, GraphFileOptions? options = null)
    {
        try
        {
            return GraphFile.Open(path, options);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new GraphUnavailableException($"there is no graph file {path}; rgraph build makes one", error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new GraphUnavailableException($"{path} may not be read, or is a folder; expected a graph file", error);
        }
    }

    /// <summary>Writes all of a build into one file, in place of what was there.</summary>
    /// <exception cref="IOException">The file cannot be written; what was there stays.</exception>
    public static void Save(string path, GraphSnapshot graph, IReadOnlyList<PaperRecord> records, UserTerms terms) =>
        GraphFile.Save(graph, path, new GraphSaveOptions
        {
            Metadata = new Dictionary<string, string> { ["tool"] = "rgraph", ["version"] = ToolVersion.Text },
            Attachments =
            [
                SourceRecords.ToAttachment(records),
                GraphAttachment.FromBytes(TermsAttachment, JsonSerializer.SerializeToUtf8Bytes(terms)),
            ],
        });

    /// <summary>The user's terms that an open graph file was built with.</summary>
    /// <exception cref="GraphFileException">The attachment is damaged.</exception>
    public static UserTerms ReadTerms(GraphFile file)
    {
        if (file.OpenAttachment(TermsAttachment) is not { } stream) return UserTerms.None;
        using (stream) return JsonSerializer.Deserialize<UserTerms>(stream) ?? UserTerms.None;
    }
}
