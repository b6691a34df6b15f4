using System.Text.Json;

namespace ResearchGraph.Neo4j.Transport.Http;

/// <summary>What a response says beside its rows.</summary>
internal sealed class ResponseTail
{
    internal IReadOnlyList<string> Bookmarks { get; private set; } = [];

    internal QueryCounters Counters { get; private set; } = QueryCounters.None;

    internal IReadOnlyList<string> Notes { get; private set; } = [];

    internal RemotePlan? Plan { get; private set; }

    internal (string Code, string Message)? Error { get; private set; }

    internal string? TransactionId { get; private set; }

    /// <summary>Takes a member of the response; unknown ones are passed over.</summary>
    internal void Add(string name, JsonElement value)
    {
        switch (name)
        {
            case "bookmarks" when value.ValueKind == JsonValueKind.Array:
                Bookmarks = [.. value.EnumerateArray().Select(bookmark => bookmark.GetString()!)];
                break;
            case "counters" when value.ValueKind == JsonValueKind.Object:
                Counters = ReadCounters(value);
                break;
            case "notifications" when value.ValueKind == JsonValueKind.Array:
                Notes = [.. value.EnumerateArray().Select(note => Text(note, "description"))];
                break;
            case "queryPlan" or "profiledQueryPlan" when value.ValueKind == JsonValueKind.Object:
                Plan = ReadPlan(value);
                break;
            case "errors" when value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0:
                Error = (Text(value[0], "code"), Text(value[0], "message"));
                break;
            case "transaction" when value.ValueKind == JsonValueKind.Object:
                TransactionId = Text(value, "id");
                break;
        }
    }

    private static QueryCounters ReadCounters(JsonElement counters) => new(
        Number(counters, "nodesCreated"),
        Number(counters, "nodesDeleted"),
        Number(counters, "relationshipsCreated"),
        Number(counters, "relationshipsDeleted"),
        Number(counters, "propertiesSet"),
        Number(counters, "labelsAdded"),
        Number(counters, "labelsRemoved"),
        Number(counters, "constraintsAdded"),
        Number(counters, "indexesAdded"));

    private static RemotePlan ReadPlan(JsonElement plan) => new(
        RemotePlan.NameOf(Text(plan, "operatorType")),
        plan.TryGetProperty("arguments", out var arguments) && arguments.TryGetProperty("Details", out var details) ? Text(details, "_value") : "",
        plan.TryGetProperty("children", out var inputs) ? [.. inputs.EnumerateArray().Select(ReadPlan)] : [],
        plan.TryGetProperty("records", out var rows) && rows.TryGetInt64(out var count) ? count : null);

    private static long Number(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.TryGetInt64(out var number) ? number : 0;

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
