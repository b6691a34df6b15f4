using System.Diagnostics;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>Writes rows in batches of fitting size. Thread-safe: lanes share the size.</summary>
internal sealed class BatchWriter(INeo4jTransport transport, BatchSizer sizer, Action<int> onWritten)
{
    private long _adopted;
    private int _hasLost;

    /// <summary>How many nodes were there, made by no load.</summary>
    internal long Adopted => Interlocked.Read(ref _adopted);

    /// <summary>Whether a creation ended in an unknown way, so that the server may still be at it.</summary>
    internal bool HasLost => Volatile.Read(ref _hasLost) != 0;

    /// <summary>Writes all rows of a set, one batch after the other.</summary>
    /// <exception cref="Neo4jException">A row cannot be written; the message names its entity.</exception>
    internal async Task WriteAsync(RowSet rows, CancellationToken cancellation)
    {
        for (var start = 0; start < rows.Entities.Count;)
        {
            var count = Math.Min(sizer.Rows, rows.Entities.Count - start);
            if (!await TryCreateAsync(rows, start, count, cancellation).ConfigureAwait(false))
            {
                await WriteAsync(rows, start, count, cancellation).ConfigureAwait(false);
            }

            start += count;
        }
    }

    /// <summary>The quick way. Where it fails, or nobody knows how it ended, the rows are left to the statement that looks first.</summary>
    private async Task<bool> TryCreateAsync(RowSet rows, int start, int count, CancellationToken cancellation)
    {
        if (rows.Creation is not { IsOff: false } creation)
        {
            return false;
        }

        var clock = Stopwatch.StartNew();
        try
        {
            var request = new QueryRequest(creation.Statement) { Parameters = Parameters(rows, creation, start, count) };
            var result = await transport.RunAsync(request, cancellation).ConfigureAwait(false);
            CheckCount(rows, count, result);
        }
        catch (Neo4jException error) when (error.Problem is Neo4jProblem.ConnectionLost or Neo4jProblem.TimedOut)
        {
            Volatile.Write(ref _hasLost, 1);
            return false;
        }
        catch (Neo4jException error) when (error.Problem == Neo4jProblem.Statement || IsWorthSplitting(error))
        {
            creation.TurnOff();
            return false;
        }

        sizer.Succeeded(count, clock.Elapsed);
        onWritten(count);
        return true;
    }

    private async Task WriteAsync(RowSet rows, int start, int count, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var result = await transport.RunAsync(
                QueryRequest.Repeatable(rows.Statement, ("rows", List(rows, rows.RowOf, start, count))), cancellation).ConfigureAwait(false);
            CheckCount(rows, count, result);
            if (rows.IsCreation && result.Fields.Count > 1)
            {
                Interlocked.Add(ref _adopted, result.Rows[0][1].AsInteger());
            }
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

    private static MapValue Parameters(RowSet rows, Creation creation, int start, int count)
    {
        var list = List(rows, creation.RowOf, start, count);
        if (creation.CheckOf is not { } checkOf)
        {
            return new MapValue([new("rows", list)]);
        }

        var check = 0L;
        for (var i = 0; i < count; i++)
        {
            check += checkOf(rows.Entities[start + i]);
        }

        return new MapValue([new("rows", list), new("check", check)]);
    }

    private static ListValue List(RowSet rows, Func<int, Value> rowOf, int start, int count)
    {
        var list = new Value[count];
        for (var i = 0; i < count; i++)
        {
            list[i] = rowOf(rows.Entities[start + i]);
        }

        return new ListValue(list);
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
