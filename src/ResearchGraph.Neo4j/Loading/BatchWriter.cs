using System.Diagnostics;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>Writes rows in batches of fitting size. Thread-safe: lanes share the size.</summary>
internal sealed class BatchWriter(INeo4jTransport transport, BatchSizer sizer, Action<int> onWritten)
{
    private long _nodesCreated;

    /// <summary>How many nodes the server says it made.</summary>
    internal long NodesCreated => Interlocked.Read(ref _nodesCreated);

    /// <summary>Writes all rows of a set, one batch after the other.</summary>
    /// <exception cref="Neo4jException">A row cannot be written; the message names its entity.</exception>
    internal async Task WriteAsync(RowSet rows, CancellationToken cancellation)
    {
        for (var start = 0; start < rows.Entities.Count;)
        {
            var count = Math.Min(sizer.Rows, rows.Entities.Count - start);
            await WriteAsync(rows, start, count, cancellation).ConfigureAwait(false);
            start += count;
        }
    }

    private async Task WriteAsync(RowSet rows, int start, int count, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var list = new Value[count];
            for (var i = 0; i < count; i++)
            {
                list[i] = rows.RowOf(rows.Entities[start + i]);
            }

            var result = await transport.RunAsync(QueryRequest.Repeatable(rows.Statement, ("rows", new ListValue(list))), cancellation).ConfigureAwait(false);
            CheckCount(rows, count, result);
            Interlocked.Add(ref _nodesCreated, result.Counters.NodesCreated);
        }
        catch (Neo4jException error) when (count > 1 && IsWorthSplitting(error))
        {
            if (error.Problem != Neo4jProblem.BadValue)
            {
                sizer.Failed(count);
            }

            await WriteAsync(rows, start, count / 2, cancellation).ConfigureAwait(false);
            await WriteAsync(rows, start + (count / 2), count - (count / 2), cancellation).ConfigureAwait(false);
            return;
        }
        catch (Neo4jException error) when (error.Problem == Neo4jProblem.BadValue)
        {
            throw new Neo4jException(
                Neo4jProblem.BadValue,
                $"{rows.Describe(rows.Entities[start])} cannot be stored: {LongestText(rows.RowOf(rows.Entities[start]))}{error.Message}",
                error.ServerCode,
                error);
        }

        sizer.Succeeded(count, clock.Elapsed);
        onWritten(count);
    }

    private static bool IsWorthSplitting(Neo4jException error) =>
        error.Problem is Neo4jProblem.BadValue or Neo4jProblem.TimedOut
        || (error.ServerCode?.Contains("OutOfMemory", StringComparison.Ordinal) ?? false);

    // The server names no property. Texts too long for an index, of some 8,000 bytes, are what it refuses in practice.
    private static string LongestText(Value row)
    {
        var longest = new KeyValuePair<string, Value>("", "");
        foreach (var entry in row.AsList()[^1].AsMap().Entries)
        {
            if (entry.Value.Kind == ValueKind.String && entry.Value.AsString().Length > longest.Value.AsString().Length)
            {
                longest = entry;
            }
        }

        return longest.Key.Length == 0 ? "" : $"its longest text is the property '{longest.Key}' of {longest.Value.AsString().Length:N0} characters. ";
    }

    // A row whose ends are not found writes nothing and fails nothing: only the count tells.
    private static void CheckCount(RowSet rows, int expected, QueryResult result)
    {
        var written = result.Rows[0][0].AsInteger();
        if (written != expected)
        {
            throw new Neo4jException(
                Neo4jProblem.Graph,
                $"Of {expected:N0} rows for {rows.Name} the database took {written:N0}: something else removes nodes while this runs. Run it again when that is over.");
        }
    }
}

/// <summary>Rows that one statement writes.</summary>
/// <param name="Name">What they are, for messages.</param>
/// <param name="IsCreation">Whether none of them was there when the load began.</param>
/// <param name="Statement">Takes <c>$rows</c> and returns how many it wrote.</param>
/// <param name="Entities">The numbers of the nodes or relationships.</param>
/// <param name="RowOf">The row of a number.</param>
/// <param name="Describe">An entity as users know it.</param>
internal sealed record RowSet(
    string Name, bool IsCreation, string Statement, IReadOnlyList<int> Entities, Func<int, Value> RowOf, Func<int, string> Describe);
