using ResearchGraph.Cli.Graphs;
using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli.Commands;

/// <summary>Says that the graph has nothing of a name, and what is near to it.</summary>
internal static class NotFoundMessage
{
    /// <summary>Writes the message.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="what">What was looked for.</param>
    /// <param name="wanted">Its name.</param>
    /// <param name="finder">Suggests names.</param>
    public static void Write(Terminal terminal, string what, string wanted, NodeFinder finder)
    {
        var suggestions = string.Join(", ", finder.Suggest(wanted));
        terminal.Fail($"the graph has no {what} called '{wanted}'" + (suggestions.Length > 0 ? $"; near to it: {suggestions}" : ""));
    }
}
