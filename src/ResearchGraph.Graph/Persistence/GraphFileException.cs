namespace ResearchGraph.Graph.Persistence;

/// <summary>A file is not a graph file, or is damaged, or is of a version that this library does not read.</summary>
public sealed class GraphFileException : IOException
{
    /// <summary>Says what is wrong with a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="offset">Where in the file, in bytes from its start.</param>
    /// <param name="problem">What was found and what was expected; a sentence without its full stop.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public GraphFileException(string path, long offset, string problem, Exception? innerException = null)
        : base($"{path}: {problem} (at byte {offset}).", innerException)
    {
        Path = path;
        Offset = offset;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Where in the file, in bytes from its start.</summary>
    public long Offset { get; }
}
