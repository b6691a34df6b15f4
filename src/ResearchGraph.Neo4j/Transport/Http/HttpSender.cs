using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Text;
using System.Text.Json;
using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Neo4j.Transport.Http;

/// <summary>Sends requests and turns what can go wrong on the way into <see cref="Neo4jException"/>. Thread-safe.</summary>
internal sealed class HttpSender : IDisposable
{
    private const string AffinityHeader = "neo4j-cluster-affinity";
    private const string TypedJson = "application/vnd.neo4j.query";

    private readonly ConnectionSettings _settings;
    private readonly HttpEndpoint _endpoint;
    private readonly HttpClient _client;

    internal HttpSender(ConnectionSettings settings, HttpEndpoint endpoint, HttpMessageHandler? handler)
    {
        _settings = settings;
        _endpoint = endpoint;
        _client = new HttpClient(handler ?? Handler(endpoint)) { Timeout = Timeout.InfiniteTimeSpan };
        if (settings.User is { } user)
        {
            var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{settings.Password}"));
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
        }
    }

    /// <summary>Sends a request; the response's body is still to be read.</summary>
    /// <exception cref="Neo4jException">There is no response, or one that is an error.</exception>
    internal async Task<HttpCall> SendAsync(
        HttpMethod method, string path, RequestBody? body, string? affinity, CancellationToken cancellation)
    {
        using var message = new HttpRequestMessage(method, new Uri(_endpoint.Uri, path));
        message.Headers.Accept.ParseAdd(TypedJson);
        if (affinity is not null)
        {
            message.Headers.TryAddWithoutValidation(AffinityHeader, affinity);
        }

        if (body is not null)
        {
            message.Content = new ReadOnlyMemoryContent(body.Json);
            message.Content.Headers.ContentType = new MediaTypeHeaderValue(body.IsTyped ? TypedJson : "application/json");
        }

        var call = await ExchangeAsync(message, cancellation).ConfigureAwait(false);
        if (call.IsError)
        {
            using (call)
            {
                throw await call.ReadErrorAsync(cancellation).ConfigureAwait(false);
            }
        }

        return call;
    }

    /// <summary>Asks the server who it is, and makes sure that it has the Query API.</summary>
    internal async Task<string> DiscoverAsync(CancellationToken cancellation)
    {
        using var message = new HttpRequestMessage(HttpMethod.Get, _endpoint.Uri);
        message.Headers.Accept.ParseAdd("application/json");
        using var call = await ExchangeAsync(message, cancellation).ConfigureAwait(false);
        var text = await call.ReadTextAsync(cancellation).ConfigureAwait(false);
        var version = VersionOf(text, out var hasQueryApi)
            ?? throw new Neo4jException(
                Neo4jProblem.NotNeo4j,
                $"{_endpoint.Uri} answers, but not as a Neo4j server does. Check host and port: the HTTP interface is on 7474 by default.");
        return hasQueryApi
            ? $"Neo4j {version}"
            : throw new Neo4jException(
                Neo4jProblem.NotNeo4j,
                $"{_endpoint.Uri} is Neo4j {version} without the HTTP Query API, which is on by default from 5.25. "
                + "Use a newer server, or enable it with server.http_enabled_modules=QUERY_API_ENDPOINTS.");
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpCall> ExchangeAsync(HttpRequestMessage message, CancellationToken cancellation)
    {
        var clock = new RequestClock(_settings.RequestTimeout, cancellation);
        try
        {
            var response = await _client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, clock.Token).ConfigureAwait(false);
            var affinity = response.Headers.TryGetValues(AffinityHeader, out var values) ? values.FirstOrDefault() : null;
            return new HttpCall(response, clock, _settings, affinity);
        }
        catch (Exception error) when (TransportFailure.Of(error, _settings, _endpoint.Uri, clock) is { } failure)
        {
            clock.Dispose();
            throw failure;
        }
    }

    private static string? VersionOf(string text, out bool hasQueryApi)
    {
        hasQueryApi = false;
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("neo4j_version", out var version))
            {
                return null;
            }

            hasQueryApi = root.TryGetProperty("query", out _);
            return version.GetString();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SocketsHttpHandler Handler(HttpEndpoint endpoint)
    {
        var handler = new SocketsHttpHandler
        {
            // A redirect would carry the credentials to another host.
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            // The server closes what is idle for 30 s; a request that meets that would count as lost.
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
            AutomaticDecompression = DecompressionMethods.None,
        };
        if (endpoint.AcceptAnyCertificate)
        {
            // The user asked for it with +ssc, which says in Neo4j's addresses that the certificate is self-signed.
#pragma warning disable CA5359
            handler.SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = static (_, _, _, _) => true };
#pragma warning restore CA5359
        }

        return handler;
    }
}
