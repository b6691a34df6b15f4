using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Pulling;

/// <summary>Reads a database, of whatever schema, into a graph.</summary>
/// <remarks>
/// Nodes are ordered by their labels, then by the id property, then as the server sends them; labels, types and keys by name. So
/// the same content gives the same graph where ids are unique. Nodes and relationships are read one after the other; what is written
/// to the database meanwhile may be seen or not.
/// </remarks>
public static class GraphPuller
{
    private const int ProgressEvery = 10_000;

    /// <summary>Reads all nodes and relationships.</summary>
    /// <exception cref="Neo4jException">The server refused or failed.</exception>
    public static async Task<PullResult> PullAsync(
        INeo4jTransport transport, PullOptions options, IProgress<PullProgress>? progress, CancellationToken cancellation)
    {
        var nodes = await ReadNodesAsync(transport, options, progress, cancellation).ConfigureAwait(false);
        var target = new PullTarget();
        foreach (var node in nodes)
        {
            target.AddNode(node);
        }

        await ReadRelationshipsAsync(transport, target, nodes.Count, progress, cancellation).ConfigureAwait(false);
        var (graph, ids) = target.Freeze();
        return new PullResult(graph, ids, target.LostRelationships);
    }

    private static async Task<List<PulledNode>> ReadNodesAsync(
        INeo4jTransport transport, PullOptions options, IProgress<PullProgress>? progress, CancellationToken cancellation)
    {
        var nodes = new List<PulledNode>();
        await ReadAsync(transport, "MATCH (n) RETURN elementId(n), labels(n), properties(n)", Add, cancellation).ConfigureAwait(false);
        nodes.Sort((left, right) => left.CompareTo(right));
        return nodes;

        void Add(Value[] row)
        {
            var labels = row[1].AsList().Select(label => label.AsString()).Order(StringComparer.Ordinal).ToArray();
            var properties = row[2].AsMap();
            nodes.Add(new PulledNode(row[0].AsString(), labels, properties, properties[options.IdProperty], nodes.Count));
            if (nodes.Count % ProgressEvery == 0) progress?.Report(new PullProgress(nodes.Count, 0));
        }
    }

    private static Task ReadRelationshipsAsync(
        INeo4jTransport transport, PullTarget target, int nodes, IProgress<PullProgress>? progress, CancellationToken cancellation)
    {
        var count = 0L;
        return ReadAsync(
            transport, "MATCH (a)-[r]->(b) RETURN type(r) AS type, elementId(a), elementId(b), properties(r) ORDER BY type", Add, cancellation);

        void Add(Value[] row)
        {
            target.AddRelationship(row[0].AsString(), row[1].AsString(), row[2].AsString(), row[3].AsMap());
            if (++count % ProgressEvery == 0) progress?.Report(new PullProgress(nodes, count));
        }
    }

    private static async Task ReadAsync(INeo4jTransport transport, string statement, Action<Value[]> add, CancellationToken cancellation)
    {
        var cursor = await transport.OpenAsync(QueryRequest.Read(statement), cancellation).ConfigureAwait(false);
        await using (cursor.ConfigureAwait(false))
        {
            while (await cursor.NextAsync(cancellation).ConfigureAwait(false) is { } row)
            {
                add(row);
            }
        }
    }
}
