using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>
/// Makes sure that creating relationships without looking first made none twice: after a lost connection the server may have done
/// what was then done again, and another load may have run at the same time. Counting costs nothing; only where the count is not what
/// it must be are twins searched.
/// </summary>
internal sealed class TwinRemover(INeo4jTransport transport, EntityStates states)
{
    private const string Unfinished = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND $rows AS row ' RETURN count(*)";

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>How many relationships there are, whoever made them.</summary>
    internal Task<long> CountAsync(CancellationToken cancellation) =>
        ScalarAsync(QueryRequest.Read("MATCH ()-[r]->() RETURN count(r)"), cancellation);

    /// <summary>Removes every relationship of a load of which there is another with the same key.</summary>
    /// <param name="expected">How many relationships there must be in all; null where there are twins, or nobody knows.</param>
    /// <param name="hasLost">Whether the server may still be at work for a connection that was lost.</param>
    /// <param name="cancellation">Ends waiting, too.</param>
    internal async Task RemoveAsync(long? expected, bool hasLost, CancellationToken cancellation)
    {
        if (hasLost)
        {
            await WaitAsync(cancellation).ConfigureAwait(false);
        }

        if (expected is { } count && await CountAsync(cancellation).ConfigureAwait(false) == count)
        {
            return;
        }

        var there = await RemoteState.OfRelationships(transport).DigestAsync(cancellation).ConfigureAwait(false);
        var buckets = new ListValue([.. Digest.Of(states).DifferencesFrom(there).Select(bucket => (Value)bucket)]);
        // Of twins the same one stays for everyone who looks.
        await transport.RunAsync(
            QueryRequest.Repeatable(
                $"MATCH ()-[r]->() WHERE r.{Marks.Key} % {Digest.BucketCount} IN $buckets WITH r ORDER BY elementId(r) "
                + $"WITH r.{Marks.Key} AS key, collect(r) AS twins WHERE size(twins) > 1 UNWIND tail(twins) AS twin DELETE twin",
                ("buckets", buckets)),
            cancellation).ConfigureAwait(false);
    }

    private async Task WaitAsync(CancellationToken cancellation)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (clock.Elapsed < LongestWait && await ScalarAsync(QueryRequest.Read(Unfinished), cancellation).ConfigureAwait(false) > 0)
        {
            await Task.Delay(Pause, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<long> ScalarAsync(QueryRequest request, CancellationToken cancellation) =>
        (await transport.RunAsync(request, cancellation).ConfigureAwait(false)).Rows[0][0].AsInteger();
}
