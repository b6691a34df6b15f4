using System.Globalization;
using ResearchGraph.Cli.Output;
using Spectre.Console;

namespace ResearchGraph.Cli.Graphs;

/// <summary>Prints a <see cref="NodeReport"/>.</summary>
internal static class NodePrinter
{
    private const int QuotationLength = 110;
    private const int FewItems = 5;

    private const string MergeReasons = "mergeReasons";

    /// <summary>Properties that the relationships' own columns or the heading show already.</summary>
    private static readonly HashSet<string> Hidden =
        new(
        ["id", "name", "title", "year", "month", "day", "dateText", "dateInferred", MergeReasons, "start", "end", "field", "rule", "confidence", "mentions"],
        StringComparer.Ordinal);

    /// <summary>Prints a node: heading, properties, relationships with their evidence.</summary>
    public static void Print(IAnsiConsole console, NodeReport node)
    {
        console.WriteLine();
        console.Write(new Text(node.Name, new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.WriteLine($"{string.Join(", ", node.Labels)} · {node.Id}");
        foreach (var (key, value) in node.Properties.Where(property => !Hidden.Contains(property.Key))) Print(console, key, key == "date" ? Date(node, value) : value);
        foreach (var group in node.Relationships) Print(console, group);
        if (!node.Properties.TryGetValue(MergeReasons, out var reasons)) return;
        console.WriteLine();
        Print(console, MergeReasons, reasons);
    }

    /// <summary>One row for what the graph keeps in several properties: the date, how it was printed, whether its year is a guess.</summary>
    private static string Date(NodeReport node, object? date)
    {
        var inferred = node.Properties.TryGetValue("dateInferred", out var flag) && flag is true ? ", year inferred" : "";
        return node.Properties.TryGetValue("dateText", out var text) ? $"{date} (printed “{text}”{inferred})" : TextOf(date);
    }

    private static void Print(IAnsiConsole console, string key, object? value)
    {
        if (value is not IReadOnlyCollection<object?> list || list.Sum(item => TextOf(item).Length) < QuotationLength)
        {
            console.WriteLine($"  {Phrases.Label(key)}: {TextOf(value)}");
            return;
        }
        console.WriteLine($"  {Phrases.Label(key)} ({Phrases.Number(list.Count)}):");
        foreach (var item in list.Take(FewItems)) console.WriteLine($"    - {TextOf(item)}");
        if (list.Count > FewItems) console.WriteLine($"    … and {Phrases.Number(list.Count - FewItems)} more: --json has them all");
    }

    private static void Print(IAnsiConsole console, LinkGroup group)
    {
        var heading = $"{LinkPhrases.Heading(group.Type, group.Outgoing)} ({Phrases.Number(group.Count)})";
        var details = group.Links.Any(link => Details(link).Length > 0);
        var evidence = group.Links.Any(link => link.Evidence is not null);
        string[] columns = ["name", .. details ? ["details"] : Array.Empty<string>(), .. evidence ? ["evidence"] : Array.Empty<string>()];
        Tables.Print(console, heading, columns, group.Links.Select(link => Row(link, details, evidence)));
        if (group.Count > group.Links.Count)
            console.WriteLine($"  … and {Phrases.Number(group.Count - group.Links.Count)} more: --all lists them");
    }

    private static string[] Row(LinkReport link, bool details, bool evidence)
    {
        List<string> cells = [link.NodeName];
        if (details) cells.Add(Details(link));
        if (evidence) cells.Add(link.Evidence is null ? "" : $"“{Phrases.Shorten(link.Evidence, QuotationLength)}”");
        return [.. cells];
    }

    private static string Details(LinkReport link) =>
        string.Join(", ", link.Properties.Where(property => !Hidden.Contains(property.Key)).Select(property => $"{property.Key} {TextOf(property.Value)}"));

    private static string TextOf(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "yes" : "no",
        double number => number.ToString("0.###", CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable<object?> list => string.Join(", ", list.Select(TextOf)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
