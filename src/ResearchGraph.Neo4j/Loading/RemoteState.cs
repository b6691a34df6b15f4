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

    /// <summary>What is in some buckets: hash and whether it was adopted, by key.</summary>
    internal async Task<Dictionary<long, RemoteEntry>> ReadAsync(IReadOnlyList<int> buckets, CancellationToken cancellation)
    {
        var filter = buckets.Count < Digest.BucketCount ? $" AND ({KeyExpression}) % {Digest.BucketCount} IN $buckets" : "";
        var statement = $"{match} WHERE e.{Marks.Key} IS NOT NULL{filter} RETURN e.{Marks.Key} AS key, coalesce(e.{Marks.Hash}, -1) AS hash";
        var parameter = new ListValue([.. buckets.Select(bucket => (Value)bucket)]);
        return await Retrying(async () =>
        {
            var entries = new Dictionary<long, RemoteEntry>();
            var cursor = await transport.OpenAsync(QueryRequest.Read(statement, ("buckets", parameter)), cancellation).ConfigureAwait(false);
            await using (cursor.ConfigureAwait(false))
            {
                while (await cursor.NextAsync(cancellation).ConfigureAwait(false) is { } row)
                {
                    var key = row[0].AsInteger();
                    entries[key < 0 ? -key - 1 : key] = new RemoteEntry(row[1].AsInteger(), IsAdopted: key < 0);
                }
            }

            return entries;
        }).ConfigureAwait(false);
    }

    // Rows stream, so the transport cannot repeat once the first has been read; what was read is dropped and read anew.
    private static async Task<T> Retrying<T>(Func<Task<T>> read)
    {
        const int mostAttempts = 3;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await read().ConfigureAwait(false);
            }
            catch (Errors.Neo4jException error) when (attempt < mostAttempts
                && error.Problem is (Errors.Neo4jProblem.ConnectionLost or Errors.Neo4jProblem.Transient))
            {
                // Opening again waits for the server.
            }
        }
    }
}

/// <summary>An entity that a load left in the database.</summary>
/// <param name="Hash">In what state it is.</param>
/// <param name="IsAdopted">Whether it was there before the first load.</param>
internal readonly record struct RemoteEntry(long Hash, bool IsAdopted);
