using Neo4j.Driver;
using ResearchGraph.Neo4j.Connection;

namespace ResearchGraph.Neo4j.Transport.Bolt;

/// <summary>
/// Bolt by Neo4j's own driver, which routes in clusters. What may run twice runs in the driver's managed transactions, which it
/// repeats itself; everything else in a transaction of its own. Built only with <c>OfficialPackages=true</c>.
/// </summary>
public sealed class BoltTransport : INeo4jTransport
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    private readonly ConnectionSettings _settings;
    private readonly IDriver _driver;
    private readonly BookmarkSet _bookmarks = new();

    /// <summary>A transport; nothing is sent yet.</summary>
    public BoltTransport(ConnectionSettings settings)
    {
        _settings = settings;
        var token = settings.User is { } user ? AuthTokens.Basic(user, settings.Password ?? "") : AuthTokens.None;
        _driver = GraphDatabase.Driver(settings.Address.ToString(), token, config => config
            .WithConnectionTimeout(ConnectTimeout)
            .WithMaxTransactionRetryTime(settings.Retries.UsualTime));
    }

    /// <inheritdoc/>
    public async Task<string> ConnectAsync(CancellationToken cancellation)
    {
        var result = await RunOnceAsync(QueryRequest.Read("CALL dbms.components() YIELD versions RETURN versions[0]"), cancellation).ConfigureAwait(false);
        return $"Neo4j {result.Rows[0][0].AsString()}";
    }

    /// <inheritdoc/>
    public Task<QueryResult> RunAsync(QueryRequest request, CancellationToken cancellation) =>
        request.IsIdempotent && !request.ManagesTransactions
            ? RunManagedAsync(request, cancellation)
            : Retrying.RunAsync(_settings.Retries, request.IsIdempotent, token => RunOnceAsync(request, token), cancellation);

    /// <inheritdoc/>
    public Task<IQueryCursor> OpenAsync(QueryRequest request, CancellationToken cancellation) =>
        Retrying.RunAsync<IQueryCursor>(
            _settings.Retries, request.IsIdempotent, async token => await OpenOnceAsync(request, token).ConfigureAwait(false), cancellation);

    /// <inheritdoc/>
    public async Task<IQueryTransaction> BeginAsync(CancellationToken cancellation)
    {
        var (session, sent) = Session(isReadOnly: false);
        try
        {
            var transaction = await BoltClock.WaitAsync(session.BeginTransactionAsync(), _settings, cancellation).ConfigureAwait(false);
            return new BoltTransaction(session, transaction, _settings, () => Keep(session, sent));
        }
        catch (Exception error) when (BoltFailure.Of(error, _settings) is { } failure)
        {
            await BoltClock.CloseAsync(session).ConfigureAwait(false);
            throw failure;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private async Task<QueryResult> RunManagedAsync(QueryRequest request, CancellationToken cancellation)
    {
        var (session, sent) = Session(request.IsReadOnly);
        try
        {
            // Without a time limit of its own: that would take the place of the server's.
            var work = request.IsReadOnly ? session.ExecuteReadAsync(Work) : session.ExecuteWriteAsync(Work);
            var result = await work.WaitAsync(cancellation).ConfigureAwait(false);
            Keep(session, sent);
            return result;
        }
        catch (Exception error) when (BoltFailure.Of(error, _settings) is { } failure)
        {
            throw failure;
        }
        finally
        {
            await BoltClock.CloseAsync(session).ConfigureAwait(false);
        }

        async Task<QueryResult> Work(IAsyncQueryRunner runner)
        {
            cancellation.ThrowIfCancellationRequested();
            var result = await BoltClock.WaitAsync(
                runner.RunAsync(request.Statement, BoltValues.Parameters(request.Parameters)), _settings, cancellation).ConfigureAwait(false);
            // Failures are left to the driver, which knows which of them to repeat.
            return await ReadAsync(result, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<QueryResult> ReadAsync(IResultCursor result, CancellationToken cancellation)
    {
        try
        {
            var cursor = await BoltCursor.OpenAsync(result, session: null, _settings, onEnd: null, cancellation).ConfigureAwait(false);
            return await QueryResult.ReadAsync(cursor, cancellation).ConfigureAwait(false);
        }
        catch (Errors.Neo4jException error) when (error.InnerException is Neo4jException driver)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(driver);
            throw;
        }
    }

    private async Task<QueryResult> RunOnceAsync(QueryRequest request, CancellationToken cancellation)
    {
        var cursor = await OpenOnceAsync(request, cancellation).ConfigureAwait(false);
        await using (cursor.ConfigureAwait(false))
        {
            return await QueryResult.ReadAsync(cursor, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<BoltCursor> OpenOnceAsync(QueryRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (session, sent) = Session(request.IsReadOnly);
        try
        {
            var result = await BoltClock.WaitAsync(
                session.RunAsync(request.Statement, BoltValues.Parameters(request.Parameters)), _settings, cancellation).ConfigureAwait(false);
            return await BoltCursor.OpenAsync(result, session, _settings, () => Keep(session, sent), cancellation).ConfigureAwait(false);
        }
        catch (Exception error)
        {
            await BoltClock.CloseAsync(session).ConfigureAwait(false);
            if (BoltFailure.Of(error, _settings) is { } failure)
            {
                throw failure;
            }

            throw;
        }
    }

    private (IAsyncSession Session, IReadOnlyList<string> Sent) Session(bool isReadOnly)
    {
        var sent = _bookmarks.Current;
        var session = _driver.AsyncSession(config => config
            .WithDatabase(_settings.Database)
            .WithDefaultAccessMode(isReadOnly ? AccessMode.Read : AccessMode.Write)
            .WithBookmarks(Bookmarks.From(sent)));
        return (session, sent);
    }

    private void Keep(IAsyncSession session, IReadOnlyList<string> sent) => _bookmarks.Replace(sent, session.LastBookmarks?.Values ?? []);
}
