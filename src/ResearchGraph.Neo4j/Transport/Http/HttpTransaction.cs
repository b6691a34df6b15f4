using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Neo4j.Transport.Http;

/// <summary>An open transaction of the Query API.</summary>
internal sealed class HttpTransaction(HttpSender sender, string path, string? affinity, Action<ResponseTail> onCommit) : IQueryTransaction
{
    private bool _isOpen = true;

    public async Task<QueryResult> RunAsync(QueryRequest request, CancellationToken cancellation)
    {
        CheckOpen();
        try
        {
            var body = RequestBody.Of(request, bookmarks: []);
            var call = await sender.SendAsync(HttpMethod.Post, path, body, affinity, cancellation).ConfigureAwait(false);
            var cursor = await HttpCursor.OpenAsync(call, onEnd: null, cancellation).ConfigureAwait(false);
            await using (cursor.ConfigureAwait(false))
            {
                return await QueryResult.ReadAsync(cursor, cancellation).ConfigureAwait(false);
            }
        }
        catch (Neo4jException)
        {
            // The server has ended the transaction, or will when its time is over: rolling back hurries that up.
            await TryRollbackAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task CommitAsync(CancellationToken cancellation)
    {
        CheckOpen();
        _isOpen = false;
        using var call = await sender.SendAsync(HttpMethod.Post, $"{path}/commit", RequestBody.Empty, affinity, cancellation).ConfigureAwait(false);
        onCommit(await call.ReadTailAsync(cancellation).ConfigureAwait(false));
    }

    public async Task RollbackAsync(CancellationToken cancellation)
    {
        CheckOpen();
        _isOpen = false;
        using var call = await sender.SendAsync(HttpMethod.Delete, path, RequestBody.Empty, affinity, cancellation).ConfigureAwait(false);
        await call.ReadTailAsync(cancellation).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (_isOpen)
        {
            await TryRollbackAsync().ConfigureAwait(false);
        }
    }

    private async Task TryRollbackAsync()
    {
        try
        {
            _isOpen = true;
            await RollbackAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Neo4jException)
        {
            // The first failure is the one to report; the server rolls back by itself when the transaction's time is over.
        }
    }

    private void CheckOpen()
    {
        if (!_isOpen)
        {
            throw new InvalidOperationException("The transaction is over: begin another.");
        }
    }
}
