using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Pulling;

/// <summary>Writes properties of nodes that were pulled back to where they came from; it makes and removes no node.</summary>
public static class PropertyWriter
{
    private const int BatchNodes = 5_000;

    private const string Statement =
        "UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row[0] AND (row[1] IS NULL OR n[$key] = row[1]) SET n += row[2] RETURN count(*)";

    /// <summary>Writes properties. Running it again changes nothing more.</summary>
    /// <param name="transport">The database that was pulled.</param>
    /// <param name="pulled">What was pulled.</param>
    /// <param name="options">How it was pulled; a node whose id property is no longer what it was counts as another node.</param>
    /// <param name="properties">The properties by node of the pulled graph; null removes one.</param>
    /// <param name="cancellation">Breaks off between batches; what was written stays.</param>
    /// <returns>How many of the nodes were still there.</returns>
    /// <exception cref="Neo4jException">The server refused or failed.</exception>
    public static async Task<long> WriteAsync(
        INeo4jTransport transport,
        PullResult pulled,
        PullOptions options,
        IReadOnlyDictionary<NodeId, MapValue> properties,
        CancellationToken cancellation)
    {
        var written = 0L;
        foreach (var batch in properties.OrderBy(entry => entry.Key.Value).Chunk(BatchNodes))
        {
            var rows = new ListValue([.. batch.Select(entry => Value.List(
                pulled.ElementIds[entry.Key.Value], pulled.Graph.GetProperty(entry.Key, options.IdProperty), entry.Value))]);
            var request = QueryRequest.Repeatable(Statement, ("rows", rows), ("key", options.IdProperty));
            written += (await transport.RunAsync(request, cancellation).ConfigureAwait(false)).Rows[0][0].AsInteger();
        }

        return written;
    }
}
