using System.Net.Sockets;
using Neo4j.Driver;
using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Errors;
using DriverException = Neo4j.Driver.Neo4jException;
using Neo4jException = ResearchGraph.Neo4j.Errors.Neo4jException;

namespace ResearchGraph.Neo4j.Transport.Bolt;

/// <summary>What an exception of the driver means.</summary>
internal static class BoltFailure
{
    private const string StartAdvice = "See that the server runs and that host and port are right (7687 by default).";

    private const string TlsAdvice =
        "Check that this port speaks TLS; with a certificate that the system does not trust, use neo4j+ssc://, bolt+ssc:// or https+ssc://.";

    /// <summary>The failure as users should read it, or null where the exception is another.</summary>
    internal static Neo4jException? Of(Exception error, ConnectionSettings settings) => error switch
    {
        TimeoutException => new Neo4jException(
            Neo4jProblem.TimedOut,
            $"The server at {settings.Address} did not answer within {settings.RequestTimeout.TotalSeconds:0} s. Send less at a time (--batch), or see what it is busy with (SHOW TRANSACTIONS).",
            innerException: error),
        AuthenticationException or AuthorizationException or TokenExpiredException => Classified(
            CodeOf(error) ?? "Neo.ClientError.Security.Unauthorized", error, settings),
        SecurityException => Unreachable("no secure connection could be made", TlsAdvice, settings, error),
        ServiceUnavailableException or SessionExpiredException or IOException or SocketException => OfConnection(error, settings),
        DriverException when CodeOf(error) is { } code => Classified(code, error, settings),
        DriverException when Inner<SocketException>(error) is not null || Inner<IOException>(error) is not null => OfConnection(error, settings),
        DriverException => new Neo4jException(Neo4jProblem.Statement, error.Message, innerException: error),
        _ => null,
    };

    private static Neo4jException OfConnection(Exception error, ConnectionSettings settings)
    {
        var isTls = settings.Address.Scheme is not (ServerScheme.Neo4j or ServerScheme.Bolt);
        if (Inner<System.Security.Authentication.AuthenticationException>(error) is not null)
        {
            return Unreachable("no secure connection could be made", TlsAdvice, settings, error);
        }

        return Inner<SocketException>(error)?.SocketErrorCode switch
        {
            SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => Unreachable(
                $"the name '{settings.Address.Host}' is not known", "Check the address (--neo4j or NEO4J_URI).", settings, error),
            SocketError.ConnectionRefused or SocketError.TimedOut or SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.AddressNotAvailable =>
                Unreachable($"connecting failed ({Inner<SocketException>(error)!.SocketErrorCode})", StartAdvice, settings, error),
            null when error is ServiceUnavailableException && settings.Address.Scheme is (ServerScheme.Neo4j or ServerScheme.Neo4jTls or ServerScheme.Neo4jSelfSigned) =>
                Unreachable("no member of a cluster could be asked for the way", StartAdvice, settings, error),
            _ => new Neo4jException(
                Neo4jProblem.ConnectionLost,
                $"The connection to {settings.Address} could not be made or broke. See that the server runs and that host and port are right "
                + $"(7687 by default{(isTls ? "" : "; a server that asks for TLS takes neo4j+s://")}), then run this again: what was done stays done.",
                innerException: error),
        };
    }

    // The driver's exception stays within: by it, the driver knows what to repeat.
    private static Neo4jException Classified(string code, Exception error, ConnectionSettings settings)
    {
        var told = ProblemClassifier.Classify(code, error.Message, settings.Database);
        return new Neo4jException(told.Problem, told.Message, told.ServerCode, error);
    }

    private static Neo4jException Unreachable(string what, string advice, ConnectionSettings settings, Exception error) =>
        new(Neo4jProblem.Unreachable, $"No server answers at {settings.Address}: {what}. {advice}", innerException: error);

    private static string? CodeOf(Exception error) =>
        error is DriverException { Code: { } code } && code.StartsWith("Neo.", StringComparison.Ordinal) ? code : null;

    private static T? Inner<T>(Exception error)
        where T : Exception => error switch
        {
            T found => found,
            AggregateException many => many.InnerExceptions.Select(Inner<T>).FirstOrDefault(found => found is not null),
            { InnerException: { } inner } => Inner<T>(inner),
            _ => null,
        };
}
