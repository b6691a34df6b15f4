using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries.Sessions;

/// <summary>
/// What statements run on: a graph file or a server. It sees what its earlier statements wrote. One thread at a time; disposing
/// drops an open transaction.
/// </summary>
internal interface IQuerySession : IDisposable
{
    /// <summary>What is asked, for the shell's greeting: <c>research.rgraph</c>, <c>Neo4j 5.26.0 at neo4j://localhost</c>.</summary>
    string Description { get; }

    /// <summary>Whether statements may change the graph.</summary>
    bool CanWrite { get; }

    /// <summary>Whether <see cref="Begin"/> was called and neither <see cref="Commit"/> nor <see cref="Rollback"/> since.</summary>
    bool InTransaction { get; }

    /// <summary>Says before anything runs what is wrong with a statement, as far as its text shows; does nothing where only a server knows.</summary>
    /// <exception cref="StatementException">The statement is wrong.</exception>
    void Check(string statement);

    /// <summary>
    /// Runs one statement. One that reads runs while its rows are enumerated; one that writes has run, and outside of a
    /// transaction is stored, once this returns.
    /// </summary>
    /// <param name="statement">One statement, without a semicolon behind it.</param>
    /// <param name="parameters">At least those that it reads.</param>
    /// <param name="cancellation">Stops it; then nothing of it is stored.</param>
    /// <exception cref="StatementException">The statement is wrong, failed or passed a limit; nothing of it is stored.</exception>
    IStatementResult Run(string statement, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation);

    /// <summary>From here, nothing is stored before <see cref="Commit"/>.</summary>
    /// <exception cref="InvalidOperationException">A transaction is open.</exception>
    void Begin();

    /// <summary>Stores what the transaction changed, all of it or nothing.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    void Commit();

    /// <summary>Forgets what the transaction changed.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    void Rollback();

    /// <summary>The names that a statement may use, for completion.</summary>
    SchemaNames ReadNames(CancellationToken cancellation);
}
