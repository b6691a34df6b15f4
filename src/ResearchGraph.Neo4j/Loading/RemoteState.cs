using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>Asks a database what earlier loads left in it.</summary>
/// <param name="transport">The database.</param>
/// <param name="match">The pattern that binds <c>e</c> to each entity: nodes or relationships.</param>
internal sealed class RemoteState(INeo4jTransport transport, string match)
{
    private const string KeyExpression = $"CASE WHEN e.{Marks.Key} < 0 THEN -e.{Marks.Key} - 1 ELSE e.{Marks.Key} END";

    internal static RemoteState OfNodes(INeo4jTransport transport) => new(transport, "MATCH (e)");

    internal static RemoteState OfRelationships(INeo4jTransport transport) => new(transport, "MATCH ()-[e]->()");

    internal async Task<Digest> DigestAsync(CancellationToken cancellation)
    {
        var statement =
            $"{match} WHERE e.{Marks.Key} IS NOT NULL WITH {KeyExpression} AS key, coalesce(e.{Marks.Hash}, -1) AS hash "
            + $"RETURN key % {Digest.BucketCount} AS bucket, count(*) AS count, sum(key % {Digest.Modulus}) AS keys, sum(hash % {Digest.Modulus}) AS hashes";
        var result = await transport.RunAsync(QueryRequest.Read(statement), cancellation).ConfigureAwait(false);
        var digest = new Digest();
        foreach (var row in result.Rows)
        {
            digest.Set((int)row[0].AsInteger(), row[1].AsInteger(), row[2].AsInteger(), row[3].AsInteger());
        }

        return digest;
    }

    /// <summary>What is in some buckets.</summary>
    internal async Task<RemoteEntries> ReadAsync(IReadOnlyList<int> buckets, CancellationToken cancellation)
    {
        var filter = buckets.Count < Digest.BucketCount ? $" AND ({KeyExpression}) % {Digest.BucketCount} IN $buckets" : "";
        var statement = $"{match} WHERE e.{Marks.Key} IS NOT NULL{filter} RETURN e.{Marks.Key} AS key, coalesce(e.{Marks.Hash}, -1) AS hash";
        var parameter = new ListValue([.. buckets.Select(bucket => (Value)bucket)]);
        return await Gathering.ReadAsync<RemoteEntries>(
            transport,
            QueryRequest.Read(statement, ("buckets", parameter)),
            (entries, row) => entries.Add(row[0].AsInteger(), row[1].AsInteger()),
            cancellation).ConfigureAwait(false);
    }
}
