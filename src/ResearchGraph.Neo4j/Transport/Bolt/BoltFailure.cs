using Neo4j.Driver;
using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Errors;
using DriverException = Neo4j.Driver.Neo4jException;
using Neo4jException = ResearchGraph.Neo4j.Errors.Neo4jException;

namespace ResearchGraph.Neo4j.Transport.Bolt;

/// <summary>What an exception of the driver means.</summary>
internal static class BoltFailure
{
    /// <summary>The failure as users should read it, or null where the exception is another.</summary>
    internal static Neo4jException? Of(Exception error, ConnectionSettings settings) => error switch
    {
        ServiceUnavailableException or SessionExpiredException or IOException => new Neo4jException(
            Neo4jProblem.ConnectionLost,
            $"No server answers at {settings.Address}, or the connection broke. See that it runs and that host and port are right (7687 by default), then run this again.",
            innerException: error),
        DriverException { Code: { Length: > 0 } code } => ProblemClassifier.Classify(code, error.Message, settings.Database),
        DriverException => new Neo4jException(Neo4jProblem.Statement, error.Message, innerException: error),
        _ => null,
    };
}
