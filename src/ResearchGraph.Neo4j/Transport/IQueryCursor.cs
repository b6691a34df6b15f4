using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Transport;

/// <summary>The rows of a running statement, read once from first to last. One reader: not thread-safe.</summary>
public interface IQueryCursor : IAsyncDisposable
{
    /// <summary>The names of the columns.</summary>
    IReadOnlyList<string> Fields { get; }

    /// <summary>What the nodes and relationships in the rows read so far are.</summary>
    RemoteEntities Entities { get; }

    /// <summary>What the statement changed; complete once the last row was read.</summary>
    QueryCounters Counters { get; }

    /// <summary>What the server remarks on the statement, as on labels that the database lacks; complete once the last row was read.</summary>
    IReadOnlyList<string> Notes { get; }

    /// <summary>The plan, where the statement asks for it with EXPLAIN or PROFILE; complete once the last row was read.</summary>
    RemotePlan? Plan { get; }

    /// <summary>The next row, a value a column, or null behind the last.</summary>
    /// <exception cref="Errors.Neo4jException">The statement failed on the way, or the connection broke.</exception>
    ValueTask<Value[]?> NextAsync(CancellationToken cancellation);
}
