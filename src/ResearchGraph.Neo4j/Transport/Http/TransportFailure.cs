using System.Net.Sockets;
using System.Security.Authentication;
using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Neo4j.Transport.Http;

/// <summary>What a failure of the connection means.</summary>
internal static class TransportFailure
{
    /// <summary>The failure as users should read it, or null where the exception is another, as of a cancelled caller.</summary>
    internal static Neo4jException? Of(Exception error, ConnectionSettings settings, Uri uri, RequestClock clock) => error switch
    {
        OperationCanceledException when clock.IsOver => new Neo4jException(
            Neo4jProblem.TimedOut,
            $"The server at {uri} did not answer within {clock.Limit.TotalSeconds:0} s. Send less at a time (--batch), or see what it is busy with (SHOW TRANSACTIONS).",
            innerException: error),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => Unreachable(
            uri, $"the name '{settings.Address.Host}' is not known", "Check the address (--neo4j or NEO4J_URI).", error),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } or AuthenticationException => Unreachable(
            uri, "no secure connection could be made", TlsAdvice(uri), error),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError, InnerException: SocketException { SocketErrorCode: var code } } =>
            Unreachable(uri, $"connecting failed ({code})", StartAdvice(settings), error),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => Unreachable(
            uri, "connecting failed", StartAdvice(settings), error),
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse } when uri.Scheme == Uri.UriSchemeHttp => new Neo4jException(
            Neo4jProblem.ConnectionLost,
            $"The connection to {uri} broke in the middle of a request. See that the server runs and that the port speaks HTTP (with TLS: https://), then run this again: what was done stays done.",
            innerException: error),
        HttpRequestException or IOException => new Neo4jException(
            Neo4jProblem.ConnectionLost,
            $"The connection to {uri} broke in the middle of a request. See that the server runs, then run this again: what was done stays done.",
            innerException: error),
        _ => null,
    };

    private static Neo4jException Unreachable(Uri uri, string what, string advice, Exception error) =>
        new(Neo4jProblem.Unreachable, $"No server answers at {uri}: {what}. {advice}", innerException: error);

    private static string StartAdvice(ConnectionSettings settings) => settings.Address.IsBolt
        ? $"See that the server runs and that its HTTP interface is on (server.http.enabled=true); {settings.Address} was taken to mean that port."
        : "See that the server runs and that host and port are right (7474 by default).";

    private static string TlsAdvice(Uri uri) => uri.Scheme == Uri.UriSchemeHttps
        ? "Check that this port speaks TLS; with a certificate that the system does not trust, use https+ssc://, neo4j+ssc:// or bolt+ssc://."
        : "The server asks for TLS: use https:// or neo4j+s://.";
}
