namespace ResearchGraph.Graph.Persistence;

/// <summary>A graph was to be stored in place of one that is not there any more: another program's changes would be lost. Nothing was stored.</summary>
public sealed class GraphChangedException : IOException
{
    /// <summary>Says what happened to a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">The version that was to be replaced.</param>
    /// <param name="found">The version that is there.</param>
    public GraphChangedException(string path, FileVersion read, FileVersion found)
        : base($"{path} {Describe(read, found)}; nothing was stored. Run it again, on what is there now.") => Path = path;

    /// <summary>The file.</summary>
    public string Path { get; }

    private static string Describe(FileVersion read, FileVersion found) => (read.Exists, found.Exists) switch
    {
        (false, _) => "was made by another program meanwhile",
        (_, false) => "was deleted since it was opened here",
        _ => $"was changed by another program since it was opened here ({read.Length} bytes then, {found.Length} now)",
    };
}
