using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Graph.Persistence;

/// <summary>
/// An open graph file: its graph, metadata and attachments. Thread-safe but for <see cref="Dispose"/>, after which no span, stream
/// or snapshot of the file may be touched any more.
/// </summary>
/// <remarks>
/// Saving goes to a temporary file that is flushed and moved into place, so a reader or a crash sees the old file or the new one,
/// and a graph that is open goes on reading the old one (where the system allows the move, see
/// <see cref="GraphFileOptions.MapFile"/>). Two writers at once do not mix: the one that finishes last wins, unless it says which
/// version it replaces (<see cref="GraphSaveOptions.Replaces"/>).
/// </remarks>
public sealed class GraphFile : IDisposable
{
    private readonly GraphFileReader _reader;

    private GraphFile(GraphFileReader reader) => _reader = reader;

    /// <summary>The graph.</summary>
    public GraphSnapshot Snapshot => _reader.Catalog.Snapshot;

    /// <summary>Short texts by name.</summary>
    public IReadOnlyDictionary<string, string> Metadata => _reader.Catalog.Metadata;

    /// <summary>The names of the attachments, in ordinal order.</summary>
    public IReadOnlyList<string> AttachmentNames => _reader.Catalog.AttachmentNames;

    /// <summary>Which content was opened, whatever has become of the file since.</summary>
    public FileVersion Version => _reader.Version;

    /// <summary>Opens a graph file.</summary>
    /// <exception cref="GraphFileException">The file is no graph file, is damaged or is of a newer version.</exception>
    /// <exception cref="IOException">The file cannot be opened; a missing file or directory has its usual exception.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a directory.</exception>
    public static GraphFile Open(string path, GraphFileOptions? options = null) =>
        new(GraphFileReader.Open(path, options ?? new GraphFileOptions()));

    /// <summary>Writes a graph file, replacing one that is there. The same content gives the same bytes.</summary>
    /// <returns>The version that was written.</returns>
    /// <exception cref="GraphChangedException">The file is not the one that was to be replaced.</exception>
    /// <exception cref="ArgumentException">Two attachments have one name.</exception>
    /// <exception cref="IOException">Writing failed; a file that was there is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The directory may not be written.</exception>
    public static FileVersion Save(GraphSnapshot snapshot, string path, GraphSaveOptions? options = null)
    {
        options ??= new GraphSaveOptions();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attachment in options.Attachments)
        {
            if (!names.Add(attachment.Name))
            {
                throw new ArgumentException($"Two attachments are named '{attachment.Name}'.", nameof(options));
            }
        }

        var written = FileVersion.None;
        AtomicFile.Write(
            path,
            stream =>
            {
                GraphFileWriter.Write(stream, snapshot, options);
                written = FileVersion.Of(stream);
            },
            () => CheckVersion(path, options.Replaces));
        return written;
    }

    /// <summary>Opens an attachment for reading, or gives null where there is none of that name. Verifies it first.</summary>
    /// <exception cref="GraphFileException">The attachment is damaged.</exception>
    public Stream? OpenAttachment(string name) => _reader.OpenAttachment(name);

    /// <summary>Releases the memory and the file.</summary>
    public void Dispose() => _reader.Dispose();

    private static void CheckVersion(string path, FileVersion? expected)
    {
        if (expected is { } read && FileVersion.Of(path) is var found && found != read)
        {
            throw new GraphChangedException(path, read, found);
        }
    }
}
