using ResearchGraph.Cli.Graphs;
using ResearchGraph.Cli.Output;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Related;

/// <summary>Things of one kind that two papers or techniques share.</summary>
/// <param name="Kind">Their label.</param>
/// <param name="Count">How many.</param>
/// <param name="Names">Some of their names.</param>
internal sealed record SharedThings(string Kind, int Count, IReadOnlyList<string> Names)
{
    private const int MostNames = 4;

    private static readonly string[] Order = ["Technique", "System", "Task", "Model", "Dataset", "Hardware", "Author"];

    /// <summary>Groups what is shared by kind.</summary>
    public static List<SharedThings> Of(GraphSnapshot graph, IEnumerable<int> features) =>
        [.. features.GroupBy(feature => NodeText.Label(graph, new NodeId(feature)))
            .OrderBy(group => Array.IndexOf(Order, group.Key) is >= 0 and var place ? place : Order.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new SharedThings(group.Key, group.Count(), [.. group.Select(feature => NodeText.Name(graph, new NodeId(feature))).Take(MostNames)]))];

    /// <summary><c>2 systems (VAR, DiT)</c>.</summary>
    public override string ToString()
    {
        var noun = Kind == "Hardware" ? "device" : Kind.ToLowerInvariant();
        return $"{Phrases.Count(Count, noun)} ({string.Join(", ", Names)}{(Count > Names.Count ? ", …" : "")})";
    }
}
