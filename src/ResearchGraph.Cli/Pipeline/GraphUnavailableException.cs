namespace ResearchGraph.Cli.Pipeline;

/// <summary>There is no graph file to open; the message says what to do.</summary>
internal sealed class GraphUnavailableException(string message, Exception cause) : Exception(message, cause);
