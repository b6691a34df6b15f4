namespace ResearchGraph.Neo4j.Transport;

/// <summary>An open transaction; disposing rolls back what was not committed. One statement at a time: not thread-safe.</summary>
public interface IQueryTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement and reads its result whole. After an error the transaction is over and rolled back.</summary>
    /// <exception cref="Errors.Neo4jException">The statement failed, or the server ended the transaction.</exception>
    Task<QueryResult> RunAsync(QueryRequest request, CancellationToken cancellation);

    /// <summary>Makes everything lasting.</summary>
    /// <exception cref="Errors.Neo4jException">
    /// It failed; with <see cref="Errors.Neo4jProblem.ConnectionLost"/> it is not known whether everything was committed or nothing.
    /// </exception>
    Task CommitAsync(CancellationToken cancellation);

    /// <summary>Undoes everything.</summary>
    Task RollbackAsync(CancellationToken cancellation);
}
