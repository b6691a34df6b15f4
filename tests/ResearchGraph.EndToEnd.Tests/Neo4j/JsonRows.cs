using System.Text.Json.Nodes;
using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Neo4j;

/// <summary>Rows of a graph file as JSON whose members are in ordinal order, so that the order of property keys does not count.</summary>
internal static class JsonRows
{
    public static List<string> Of(string query, string graph) =>
    [
        .. CommandLine.Expect("query", query, "--format", "jsonl", "--graph", graph)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Ordered(JsonNode.Parse(line))!.ToJsonString()),
    ];

    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => KeyValuePair.Create(entry.Key, Ordered(entry.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Ordered)]),
        _ => node?.DeepClone(),
    };
}
