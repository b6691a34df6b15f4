using ResearchGraph.Cli.Output;
using ResearchGraph.Neo4j.Loading;
using Spectre.Console;

namespace ResearchGraph.Cli.Neo4j;

/// <summary>Prints a <see cref="LoadReport"/>.</summary>
internal static class LoadReportPrinter
{
    /// <summary>Prints what was or would be written and removed.</summary>
    public static void Print(IAnsiConsole console, LoadReport report)
    {
        if (report.IsDryRun) console.WriteLine($"Nothing was written. A load would make sure of the schema ({Phrases.Count(report.SchemaStatements, "statement")}) and do this:");
        PrintCounts(console, "Nodes", "labels", report.Nodes);
        PrintCounts(console, "Relationships", "type", report.Relationships);
        console.WriteLine();
        foreach (var line in Removal(report)) console.WriteLine(line);
        if (report.IsUnchanged) console.WriteLine("The database is as the graph is; nothing had to be changed.");
        if (!report.IsDryRun) console.WriteLine($"Done in {Phrases.Duration(TimeSpan.FromSeconds(report.Seconds))}{Rates(report)}");
    }

    private static void PrintCounts(IAnsiConsole console, string heading, string column, IReadOnlyList<LoadCount> counts) =>
        Tables.Print(console, heading, [column, "#created", "#updated", "#unchanged"], counts.Append(Total(counts)).Select(Row));

    private static LoadCount Total(IReadOnlyList<LoadCount> counts) =>
        new("in all", counts.Sum(count => count.Created), counts.Sum(count => count.Updated), counts.Sum(count => count.Unchanged));

    private static string[] Row(LoadCount count) =>
        [count.Name, Phrases.Number(count.Created), Phrases.Number(count.Updated), Phrases.Number(count.Unchanged)];

    private static IEnumerable<string> Removal(LoadReport report)
    {
        var (removal, verb) = (report.Removal, report.IsDryRun ? "Would remove" : "Removed");
        if (removal.Nodes + removal.Relationships > 0)
            yield return $"{verb} {Phrases.Count(removal.Nodes, "node")} and {Phrases.Count(removal.Relationships, "relationship")} that the graph no longer has";
        if (removal.Attached > 0)
            yield return $"{Phrases.Count(removal.Attached, "node")} of earlier loads stay: relationships that rgraph did not load hang on them";
        if (removal.Released > 0)
            yield return $"{Phrases.Count(removal.Released, "node")} that were there before the first load stay, and are no longer looked after";
        if (removal.StaleNodes + removal.StaleRelationships > 0)
            yield return $"{Phrases.Count(removal.StaleNodes, "node")} and {Phrases.Count(removal.StaleRelationships, "relationship")} of earlier loads are no longer in the graph; --prune removes them";
        if (report.Adopted > 0)
            yield return $"{Phrases.Count(report.Adopted, "node")} were there already with the same id and got the graph's properties";
    }

    private static string Rates(LoadReport report)
    {
        var nodes = report.Nodes.Sum(count => count.Written);
        var relationships = report.Relationships.Sum(count => count.Written);
        return (nodes > 0 ? $"; {Phrases.Number((long)(nodes / report.NodeSeconds))} nodes a second" : "")
            + (relationships > 0 ? $"; {Phrases.Number((long)(relationships / report.RelationshipSeconds))} relationships a second" : "");
    }
}
