using System.Text.RegularExpressions;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Cli.Queries.Sessions;

/// <summary>
/// Statements on a Neo4j server. Without leave to write they run in read access mode, in which the server itself refuses to write,
/// and their rows stream; with it a result is read whole before the next thing happens, so that what was written is written.
/// </summary>
internal sealed partial class Neo4jSession : IQuerySession
{
    private readonly INeo4jTransport _transport;
    private IQueryTransaction? _transaction;

    private Neo4jSession(INeo4jTransport transport, string description, bool canWrite) =>
        (_transport, Description, CanWrite) = (transport, description, canWrite);

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    public bool CanWrite { get; }

    /// <inheritdoc/>
    public bool InTransaction => _transaction is not null;

    /// <summary>Connects.</summary>
    /// <exception cref="Neo4jException">The server cannot be reached, or refuses.</exception>
    /// <exception cref="ConnectionSettingsException">The address cannot be used.</exception>
    public static Neo4jSession Open(ConnectionSettings settings, bool canWrite)
    {
        var transport = TransportFactory.Create(settings);
        try
        {
            var version = Wait(transport.ConnectAsync(CancellationToken.None));
            return new Neo4jSession(transport, $"{version} at {settings}", canWrite);
        }
        catch
        {
            Wait(transport.DisposeAsync().AsTask());
            throw;
        }
    }

    /// <inheritdoc/>
    public void Check(string statement)
    {
        // Only the server knows its language.
    }

    /// <inheritdoc/>
    public IStatementResult Run(string statement, IReadOnlyDictionary<string, Value> parameters, CancellationToken cancellation)
    {
        var request = new QueryRequest(statement)
        {
            Parameters = new MapValue(parameters.Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value))),
            IsReadOnly = !CanWrite,
            IsIdempotent = !CanWrite,
            ManagesTransactions = true,
        };
        var mode = ModeOf(statement);
        try
        {
            return CanWrite
                ? new BufferedRemoteResult(mode, Wait(_transaction is { } open ? open.RunAsync(request, cancellation) : _transport.RunAsync(request, cancellation)))
                : new StreamedRemoteResult(mode, Wait(_transport.OpenAsync(request, cancellation)), cancellation);
        }
        catch (Neo4jException error) when (RemoteErrors.Translate(error, InTransaction) is { } translated)
        {
            End();
            throw translated;
        }
        catch (Neo4jException)
        {
            End();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Begin()
    {
        if (InTransaction) throw new InvalidOperationException("a transaction is open");
        _transaction = Wait(_transport.BeginAsync(CancellationToken.None));
    }

    /// <inheritdoc/>
    public void Commit() => Finish(transaction => transaction.CommitAsync(CancellationToken.None));

    /// <inheritdoc/>
    public void Rollback() => Finish(transaction => transaction.RollbackAsync(CancellationToken.None));

    /// <inheritdoc/>
    public SchemaNames ReadNames(CancellationToken cancellation) => new(
        Column("CALL db.labels() YIELD label RETURN label", cancellation),
        Column("CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType", cancellation),
        Column("CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey", cancellation),
        Column("SHOW FUNCTIONS YIELD name RETURN name", cancellation),
        Column("SHOW PROCEDURES YIELD name RETURN name", cancellation));

    /// <inheritdoc/>
    public void Dispose()
    {
        End();
        Wait(_transport.DisposeAsync().AsTask());
    }

    private List<string> Column(string statement, CancellationToken cancellation) =>
        [.. Wait(_transport.RunAsync(QueryRequest.Read(statement), cancellation)).Rows.Select(row => row[0].AsString()).Distinct().Order(StringComparer.Ordinal)];

    private static ExecutionMode ModeOf(string statement) => Prefix().Match(statement).Groups[1].Value.ToUpperInvariant() switch
    {
        "EXPLAIN" => ExecutionMode.Explain,
        "PROFILE" => ExecutionMode.Profile,
        _ => ExecutionMode.Run,
    };

    private void Finish(Func<IQueryTransaction, Task> how)
    {
        var transaction = _transaction ?? throw new InvalidOperationException("no transaction is open");
        try
        {
            Wait(how(transaction));
        }
        finally
        {
            End();
        }
    }

    private void End()
    {
        if (_transaction is not { } transaction) return;
        _transaction = null;
        Wait(transaction.DisposeAsync().AsTask());
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static void Wait(Task task) => task.GetAwaiter().GetResult();

    [GeneratedRegex(@"\A(?:\s|//[^\n]*\n|/\*.*?\*/)*(EXPLAIN|PROFILE)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Prefix();
}
