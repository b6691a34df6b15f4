using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>Removes from a database what earlier loads made and the graph has no more; whatever else is there stays.</summary>
internal sealed class Pruner(INeo4jTransport transport)
{
    private const int BatchKeys = 20_000;

    private const string Foreign = $"EXISTS {{ MATCH (n)-[r]-() WHERE r.{Marks.Key} IS NULL }}";

    internal async Task<RemovalCount> PruneAsync(Difference nodes, Difference relationships, CancellationToken cancellation)
    {
        var deleted = await SumAsync(
            $"MATCH ()-[r]->() WHERE r.{Marks.Key} IN $keys DELETE r RETURN count(*)", relationships.Stale, cancellation).ConfigureAwait(false);
        var attached = await CountAttachedAsync(nodes, cancellation).ConfigureAwait(false);
        var removed = await SumAsync(
            $"MATCH (n) WHERE n.{Marks.Key} IN $keys AND NOT {Foreign} DETACH DELETE n RETURN count(*)", nodes.Stale, cancellation).ConfigureAwait(false);
        var released = await SumAsync(
            $"MATCH (n) WHERE n.{Marks.Key} IN $keys REMOVE n.{Marks.Key}, n.{Marks.Hash} RETURN count(*)",
            [.. nodes.StaleAdopted.Select(key => -key - 1)],
            cancellation).ConfigureAwait(false);
        return new RemovalCount(removed, deleted, released, attached, 0, 0);
    }

    /// <summary>What pruning would do.</summary>
    internal async Task<RemovalCount> ForecastAsync(Difference nodes, Difference relationships, CancellationToken cancellation)
    {
        var attached = await CountAttachedAsync(nodes, cancellation).ConfigureAwait(false);
        return new RemovalCount(nodes.Stale.Count - attached, relationships.Stale.Count, nodes.StaleAdopted.Count, attached, 0, 0);
    }

    private Task<long> CountAttachedAsync(Difference nodes, CancellationToken cancellation) =>
        SumAsync($"MATCH (n) WHERE n.{Marks.Key} IN $keys AND {Foreign} RETURN count(*)", nodes.Stale, cancellation);

    private async Task<long> SumAsync(string statement, IReadOnlyList<long> keys, CancellationToken cancellation)
    {
        var sum = 0L;
        foreach (var batch in keys.Chunk(BatchKeys))
        {
            var list = new ListValue(Array.ConvertAll(batch, key => (Value)key));
            var result = await transport.RunAsync(QueryRequest.Repeatable(statement, ("keys", list)), cancellation).ConfigureAwait(false);
            sum += result.Rows[0][0].AsInteger();
        }

        return sum;
    }
}
