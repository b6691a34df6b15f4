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
            throw new GraphUnavailableException(
                Directory.Exists(path) ? $"{path} is a folder; expected a graph file" : $"{path} may not be read by this user; expected a graph file that may", error);
        }
    }

    /// <summary>Writes all of a build into one file, in place of what was there.</summary>
    /// <param name="path">The graph file.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="records">The listed papers that it was built from.</param>
    /// <param name="terms">The user's terms.</param>
    /// <param name="read">The version that was read for the build; null where it was begun anew, and replaces whatever is there.</param>
    /// <exception cref="GraphChangedException">Another program changed the file since it was read.</exception>
    /// <exception cref="IOException">The file cannot be written; what was there stays.</exception>
    public static void Save(string path, GraphSnapshot graph, IReadOnlyList<PaperRecord> records, UserTerms terms, FileVersion? read) =>
        GraphFile.Save(graph, path, new GraphSaveOptions
        {
            Metadata = new Dictionary<string, string> { ["tool"] = "rgraph", ["version"] = ToolVersion.Text },
            Attachments =
            [
                SourceRecords.ToAttachment(records),
                GraphAttachment.FromBytes(TermsAttachment, JsonSerializer.SerializeToUtf8Bytes(terms)),
            ],
            Replaces = read,
        });

    /// <summary>Writes a changed graph in place of the one that it came from, with all that stands beside it.</summary>
    /// <param name="path">The graph file.</param>
    /// <param name="graph">The changed graph.</param>
    /// <param name="from">The open file that it came from, which must not be mapped where mapped files cannot be replaced.</param>
    /// <param name="read">The version that the change started from and that alone may be replaced.</param>
    /// <returns>The version that was written.</returns>
    /// <exception cref="GraphChangedException">Another program changed the file since then: its changes would be lost.</exception>
    /// <exception cref="IOException">The file cannot be written; what was there stays.</exception>
    public static FileVersion Replace(string path, GraphSnapshot graph, GraphFile from, FileVersion read) =>
        GraphFile.Save(graph, path, new GraphSaveOptions
        {
            Metadata = from.Metadata,
            Attachments = [.. from.AttachmentNames.Select(name => new GraphAttachment(name, target =>
            {
                using var source = from.OpenAttachment(name)!;
                source.CopyTo(target);
            }))],
            Replaces = read,
        });

    /// <summary>The user's terms that an open graph file was built with.</summary>
    /// <exception cref="GraphFileException">The attachment is damaged.</exception>
    public static UserTerms ReadTerms(GraphFile file)
    {
        if (file.OpenAttachment(TermsAttachment) is not { } stream) return UserTerms.None;
        using (stream) return JsonSerializer.Deserialize<UserTerms>(stream) ?? UserTerms.None;
    }
}
