namespace ResearchGraph.Cli;

/// <summary>The exit codes of <c>rgraph</c>; README.md documents them for users.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Success = 0;

    /// <summary>An input or output file could not be used; nothing was changed.</summary>
    public const int Failure = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>The graph file is missing, damaged or of another version.</summary>
    public const int BadGraph = 3;

    /// <summary>The graph has nothing of the given name.</summary>
    public const int NotFound = 4;

    /// <summary>The Neo4j server cannot be reached, or refused; the message says what to do.</summary>
    public const int Server = 5;

    /// <summary>Stopped with Ctrl-C; nothing was changed.</summary>
    public const int Interrupted = 130;
}
