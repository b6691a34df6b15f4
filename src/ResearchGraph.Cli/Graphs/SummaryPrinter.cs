using ResearchGraph.Cli.Output;
using Spectre.Console;

namespace ResearchGraph.Cli.Graphs;

/// <summary>Prints a <see cref="GraphSummary"/>.</summary>
internal static class SummaryPrinter
{
    /// <summary>Prints what is in a graph: counts first, then the leaders.</summary>
    public static void Print(IAnsiConsole console, GraphSummary summary)
    {
        Tables.Print(console, Phrases.Count(summary.Nodes, "node"), ["label", "#nodes"], Rows(summary.NodesByLabel));
        Tables.Print(console, Phrases.Count(summary.Relationships, "relationship"), ["type", "#relationships"], Rows(summary.RelationshipsByType));
        foreach (var list in summary.Top)
        {
            var heading = list.Label == "Hardware" ? "Top hardware" : $"Top {Phrases.Plural(list.Label)}";
            Tables.Print(console, heading, [list.Label.ToLowerInvariant(), $"#{list.Unit}s"], Rows(list.Leaders));
        }
    }

    private static IEnumerable<string[]> Rows(IEnumerable<NamedCount> counts) =>
        counts.Select(count => new[] { count.Name, Phrases.Number(count.Count) });
}
