using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Transport;

/// <summary>All of a statement's result.</summary>
/// <param name="Fields">The names of the columns.</param>
/// <param name="Rows">The rows, a value a column.</param>
/// <param name="Entities">What the nodes and relationships in the rows are.</param>
/// <param name="Counters">What the statement changed.</param>
public sealed record QueryResult(
    IReadOnlyList<string> Fields, IReadOnlyList<Value[]> Rows, RemoteEntities Entities, QueryCounters Counters)
{
    /// <summary>What the server remarks on the statement.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The plan, where the statement asks for it.</summary>
    public RemotePlan? Plan { get; init; }

    /// <summary>Reads a cursor to its end.</summary>
    internal static async Task<QueryResult> ReadAsync(IQueryCursor cursor, CancellationToken cancellation)
    {
        var rows = new List<Value[]>();
        while (await cursor.NextAsync(cancellation).ConfigureAwait(false) is { } row)
        {
            rows.Add(row);
        }

        return new QueryResult(cursor.Fields, rows, cursor.Entities, cursor.Counters) { Notes = cursor.Notes, Plan = cursor.Plan };
    }
}
