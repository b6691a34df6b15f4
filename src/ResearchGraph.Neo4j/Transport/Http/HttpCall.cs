using System.Net;
using System.Text.Json;
using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Neo4j.Transport.Http;

/// <summary>A response whose body is still to be read. One reader: not thread-safe.</summary>
internal sealed class HttpCall(HttpResponseMessage response, RequestClock clock, ConnectionSettings settings, string? affinity) : IDisposable
{
    private const int LongestQuote = 200;

    private Stream? _body;

    internal string? Affinity => affinity;

    internal string Database => settings.Database;

    internal bool IsError => !response.IsSuccessStatusCode;

    /// <summary>Reads the next bytes of the body; 0 at its end.</summary>
    internal async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            clock.Restart();
            _body ??= await response.Content.ReadAsStreamAsync(clock.Token).ConfigureAwait(false);
            return await _body.ReadAsync(buffer, clock.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (Failure(error) is { } failure)
        {
            throw failure;
        }
    }

    internal async Task<string> ReadTextAsync(CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            return await response.Content.ReadAsStringAsync(clock.Token).ConfigureAwait(false);
        }
        catch (Exception error) when (Failure(error) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Reads a response that has no rows.</summary>
    /// <exception cref="Neo4jException">It reports an error.</exception>
    internal async Task<ResponseTail> ReadTailAsync(CancellationToken cancellation)
    {
        var text = await ReadTextAsync(cancellation).ConfigureAwait(false);
        try
        {
            using var document = JsonDocument.Parse(text.Length == 0 ? "{}" : text);
            var tail = new ResponseTail();
            foreach (var member in document.RootElement.EnumerateObject()) tail.Add(member.Name, member.Value);
            return tail.Error is { } error ? throw ProblemClassifier.Classify(error.Code, error.Message, Database) : tail;
        }
        catch (JsonException error)
        {
            throw NotUnderstood(text, error);
        }
    }

    /// <summary>The exception for a response that is an error.</summary>
    internal async Task<Neo4jException> ReadErrorAsync(CancellationToken cancellation)
    {
        var text = await ReadTextAsync(cancellation).ConfigureAwait(false);
        try
        {
            await ReadTailAsync(cancellation).ConfigureAwait(false);
        }
        catch (Neo4jException error) when (error.ServerCode is not null)
        {
            return error;
        }
        catch (Neo4jException)
        {
            // Not the server's JSON: a proxy's page, or none at all. The status says what there is to say.
        }

        return response.StatusCode switch
        {
            HttpStatusCode.Unauthorized => ProblemClassifier.Classify("Neo.ClientError.Security.Unauthorized", "The server asks for user and password", Database),
            HttpStatusCode.Forbidden => ProblemClassifier.Classify("Neo.ClientError.Security.Forbidden", "The server forbids this", Database),
            HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout =>
                new Neo4jException(Neo4jProblem.Transient, $"The server at {settings.Address} is not ready (HTTP {(int)response.StatusCode}). Try again in a while."),
            _ => NotUnderstood(text, cause: null),
        };
    }

    internal Neo4jException NotUnderstood(string text, Exception? cause) => new(
        Neo4jProblem.NotNeo4j,
        $"{settings.Address} answers with HTTP {(int)response.StatusCode} and something other than the Query API's JSON "
        + $"('{Quote(text)}'). Check host and port; the API is on by default from Neo4j 5.25.",
        innerException: cause);

    public void Dispose()
    {
        response.Dispose();
        clock.Dispose();
    }

    private Neo4jException? Failure(Exception error) =>
        TransportFailure.Of(error, settings, response.RequestMessage?.RequestUri ?? HttpEndpoint.Of(settings.Address).Uri, clock);

    private static string Quote(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
}
