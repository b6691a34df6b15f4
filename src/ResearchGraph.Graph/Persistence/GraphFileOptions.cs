namespace ResearchGraph.Graph.Persistence;

/// <summary>How much of a file is compared with its checksums when it is opened.</summary>
public enum GraphFileVerification
{
    /// <summary>All of the graph; an attachment when it is read. Reads the graph once from end to end, at the speed of memory.</summary>
    Graph = 0,

    /// <summary>All of the file, attachments included.</summary>
    All = 1,

    /// <summary>Only header, directory and catalog: for files that are known to be good.</summary>
    Catalog = 2,
}

/// <summary>How a graph file is opened.</summary>
public sealed record GraphFileOptions
{
    /// <summary>How much is verified; the default is the graph.</summary>
    public GraphFileVerification Verification { get; init; }

    /// <summary>
    /// Whether the file is mapped into memory (the default) or read into it. Choose reading where the file is to be replaced
    /// while the graph is in use on a system that locks mapped files, such as Windows.
    /// </summary>
    public bool MapFile { get; init; } = true;
}

/// <summary>What is written beside the graph, and in place of what.</summary>
public sealed record GraphSaveOptions
{
    /// <summary>Short texts by name, such as the version of the tool; written in ordinal order of the names.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>Opaque content by name, written in ordinal order of the names.</summary>
    public IReadOnlyList<GraphAttachment> Attachments { get; init; } = [];

    /// <summary>
    /// The version of the file that the graph came from, and that alone may be replaced (<see cref="FileVersion.None"/>: there must be
    /// no file); null: whatever is there may be replaced.
    /// </summary>
    public FileVersion? Replaces { get; init; }
}

/// <summary>Opaque content that travels in a graph file and is read only on request.</summary>
/// <param name="Name">Its name, unique in the file.</param>
/// <param name="Write">Writes the content to a stream that cannot seek; must write the same bytes for the same content.</param>
public sealed record GraphAttachment(string Name, Action<Stream> Write)
{
    /// <summary>An attachment of bytes at hand.</summary>
    public static GraphAttachment FromBytes(string name, ReadOnlyMemory<byte> content) => new(name, stream => stream.Write(content.Span));
}
