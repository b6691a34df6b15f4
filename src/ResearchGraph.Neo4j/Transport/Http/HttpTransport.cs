using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Neo4j.Transport.Http;

/// <summary>
/// Neo4j's HTTP Query API, version 2 (<c>POST /db/{database}/query/v2</c>), on by default from Neo4j 5.25. In a cluster the server
/// that is asked routes to the right member itself, and an open transaction stays on its member.
/// </summary>
public sealed class HttpTransport : INeo4jTransport
{
    private readonly ConnectionSettings _settings;
    private readonly HttpSender _sender;
    private readonly BookmarkSet _bookmarks = new();

    /// <summary>A transport; nothing is sent yet.</summary>
    /// <exception cref="ConnectionSettingsException">The HTTP port cannot be told from the address.</exception>
    public HttpTransport(ConnectionSettings settings)
        : this(settings, handler: null)
    {
    }

    /// <summary>A transport over another handler of HTTP messages, which it owns from now on.</summary>
    internal HttpTransport(ConnectionSettings settings, HttpMessageHandler? handler)
    {
        _settings = settings;
        _sender = new HttpSender(settings, HttpEndpoint.Of(settings.Address), handler);
    }

    private string QueryPath => $"db/{Uri.EscapeDataString(_settings.Database)}/query/v2";

    /// <inheritdoc/>
    public async Task<string> ConnectAsync(CancellationToken cancellation)
    {
        var server = await _sender.DiscoverAsync(cancellation).ConfigureAwait(false);
        await RunOnceAsync(QueryRequest.Read("RETURN 1"), cancellation).ConfigureAwait(false);
        return server;
    }

    /// <inheritdoc/>
    public Task<QueryResult> RunAsync(QueryRequest request, CancellationToken cancellation) =>
        Retrying.RunAsync(_settings.Retries, request.IsIdempotent, token => RunOnceAsync(request, token), cancellation);

    /// <inheritdoc/>
    public Task<IQueryCursor> OpenAsync(QueryRequest request, CancellationToken cancellation) =>
        Retrying.RunAsync<IQueryCursor>(
            _settings.Retries,
            request.IsIdempotent,
            async token => await OpenOnceAsync(request, token).ConfigureAwait(false),
            cancellation);

    /// <inheritdoc/>
    public async Task<IQueryTransaction> BeginAsync(CancellationToken cancellation) =>
        await Retrying.RunAsync(_settings.Retries, isIdempotent: true, BeginOnceAsync, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _sender.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<QueryResult> RunOnceAsync(QueryRequest request, CancellationToken cancellation)
    {
        var cursor = await OpenOnceAsync(request, cancellation).ConfigureAwait(false);
        await using (cursor.ConfigureAwait(false))
        {
            return await QueryResult.ReadAsync(cursor, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<HttpCursor> OpenOnceAsync(QueryRequest request, CancellationToken cancellation)
    {
        var sent = _bookmarks.Current;
        var body = RequestBody.Of(request, sent);
        var call = await _sender.SendAsync(HttpMethod.Post, QueryPath, body, affinity: null, cancellation).ConfigureAwait(false);
        return await HttpCursor.OpenAsync(call, tail => _bookmarks.Replace(sent, tail.Bookmarks), cancellation).ConfigureAwait(false);
    }

    private async Task<HttpTransaction> BeginOnceAsync(CancellationToken cancellation)
    {
        var sent = _bookmarks.Current;
        var body = RequestBody.OfBegin(sent);
        using var call = await _sender.SendAsync(HttpMethod.Post, $"{QueryPath}/tx", body, affinity: null, cancellation).ConfigureAwait(false);
        var tail = await call.ReadTailAsync(cancellation).ConfigureAwait(false);
        return tail.TransactionId is { } id
            ? new HttpTransaction(_sender, $"{QueryPath}/tx/{Uri.EscapeDataString(id)}", call.Affinity, tail => _bookmarks.Replace(sent, tail.Bookmarks))
            : throw new Neo4jException(Neo4jProblem.NotNeo4j, $"{_settings.Address} opened a transaction without telling its id. Is there a proxy in between?");
    }
}
