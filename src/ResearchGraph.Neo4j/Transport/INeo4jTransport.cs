namespace ResearchGraph.Neo4j.Transport;

/// <summary>
/// A way to run statements on one database of a server. Thread-safe: any number of statements may run at once. Every statement
/// sees what the earlier ones of the same transport wrote, also in a cluster (bookmarks).
/// </summary>
public interface INeo4jTransport : IAsyncDisposable
{
    /// <summary>Makes sure, without repeating, that the server answers, lets the user in and has the database.</summary>
    /// <returns>What the server says it is, as <c>Neo4j 5.26.0</c>.</returns>
    /// <exception cref="Errors.Neo4jException">It does not; the message says what to do (so for every method).</exception>
    Task<string> ConnectAsync(CancellationToken cancellation);

    /// <summary>Runs a statement in a transaction of its own and reads its result whole. Repeats what failed for a passing reason.</summary>
    Task<QueryResult> RunAsync(QueryRequest request, CancellationToken cancellation);

    /// <summary>Runs a statement in a transaction of its own; rows come as the server sends them. Repeats only until the first row.</summary>
    Task<IQueryCursor> OpenAsync(QueryRequest request, CancellationToken cancellation);

    /// <summary>Begins an explicit transaction. Nothing in it is repeated.</summary>
    Task<IQueryTransaction> BeginAsync(CancellationToken cancellation);
}
