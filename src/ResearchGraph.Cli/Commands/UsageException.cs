namespace ResearchGraph.Cli.Commands;

/// <summary>The command line asks for something that cannot be, which only showed when it ran.</summary>
internal sealed class UsageException(string message) : Exception(message);
