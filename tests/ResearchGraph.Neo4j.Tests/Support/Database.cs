using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Tests.Support;

/// <summary>What tests ask of a database.</summary>
internal static class Database
{
    public static async Task EmptyAsync(INeo4jTransport transport)
    {
        await transport.RunAsync(
            new QueryRequest("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS") { IsIdempotent = true, ManagesTransactions = true },
            CancellationToken.None);
        foreach (var row in await RunAsync(transport, "SHOW CONSTRAINTS YIELD name"))
            await RunAsync(transport, $"DROP CONSTRAINT `{row[0].AsString()}`");
        foreach (var row in await RunAsync(transport, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
            await RunAsync(transport, $"DROP INDEX `{row[0].AsString()}`");
    }

    public static async Task<IReadOnlyList<Value[]>> RunAsync(INeo4jTransport transport, string statement) =>
        (await transport.RunAsync(QueryRequest.Repeatable(statement), CancellationToken.None)).Rows;

    public static async Task<Value> ScalarAsync(INeo4jTransport transport, string statement) =>
        (await RunAsync(transport, statement))[0][0];

    /// <summary>The counts of a graph, written as those of a database are.</summary>
    public static string CountsOf(GraphSnapshot graph)
    {
        var statistics = GraphStatistics.Compute(graph);
        var labels = statistics.Labels.Where(label => label.Count > 0).Select(label => $"({label.Label}) {label.Count}");
        var types = statistics.RelationshipTypes.Where(type => type.Count > 0).Select(type => $"[{type.Type}] {type.Count}");
        return string.Join('\n', labels.Concat(types).Order(StringComparer.Ordinal));
    }

    /// <summary>Nodes by label and relationships by type: one line each, in ordinal order.</summary>
    public static async Task<string> CountsAsync(INeo4jTransport transport)
    {
        var labels = await RunAsync(transport, "MATCH (n) UNWIND labels(n) AS label WITH label, count(*) AS n RETURN '(' + label + ') ' + n");
        var types = await RunAsync(transport, "MATCH ()-[r]->() WITH type(r) AS t, count(*) AS n RETURN '[' + t + '] ' + n");
        return string.Join('\n', labels.Concat(types).Select(row => row[0].AsString()).Order(StringComparer.Ordinal));
    }
}
