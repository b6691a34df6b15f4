using Neo4j.Driver;
using ResearchGraph.Neo4j.Connection;

namespace ResearchGraph.Neo4j.Transport.Bolt;

/// <summary>An open transaction over Bolt, with the session that it owns.</summary>
internal sealed class BoltTransaction(
    IAsyncSession session, IAsyncTransaction transaction, ConnectionSettings settings, Action onCommit) : IQueryTransaction
{
    public async Task<QueryResult> RunAsync(QueryRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var result = await BoltClock.WaitAsync(
                transaction.RunAsync(request.Statement, BoltValues.Parameters(request.Parameters)), settings, cancellation).ConfigureAwait(false);
            var cursor = await BoltCursor.OpenAsync(result, session: null, settings, onEnd: null, cancellation).ConfigureAwait(false);
            await using (cursor.ConfigureAwait(false))
            {
                return await QueryResult.ReadAsync(cursor, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception error) when (BoltFailure.Of(error, settings) is { } failure)
        {
            throw failure;
        }
    }

    public async Task CommitAsync(CancellationToken cancellation)
    {
        try
        {
            await BoltClock.WaitAsync(transaction.CommitAsync(), settings, cancellation).ConfigureAwait(false);
            onCommit();
        }
        catch (Exception error) when (BoltFailure.Of(error, settings) is { } failure)
        {
            throw failure;
        }
    }

    public async Task RollbackAsync(CancellationToken cancellation)
    {
        try
        {
            await BoltClock.WaitAsync(transaction.RollbackAsync(), settings, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (BoltFailure.Of(error, settings) is { } failure)
        {
            throw failure;
        }
    }

    // Closing the session rolls back what is open.
    public async ValueTask DisposeAsync() => await BoltClock.CloseAsync(session).ConfigureAwait(false);
}
