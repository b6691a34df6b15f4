using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Transport;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>Makes constraints and indexes before anything is loaded: without them every row would search all nodes of its label.</summary>
internal sealed class SchemaWriter(INeo4jTransport transport)
{
    private const int SecondsForIndexes = 600;

    /// <summary>All statements: the caller's, then those for the uniqueness that loading relies on.</summary>
    internal static IReadOnlyList<string> Statements(string script, NodeIdentity identity)
    {
        var constraints = identity.KeyLabels.Select(label =>
            $"CREATE CONSTRAINT IF NOT EXISTS FOR (n:{Identifiers.Quote(label)}) REQUIRE n.{Identifiers.Quote(identity.IdProperty)} IS UNIQUE");
        return [.. SchemaScript.Split(script), .. identity.KeyLabels.Count == 0 ? [] : constraints];
    }

    /// <exception cref="Neo4jException">A statement failed; the message quotes it.</exception>
    internal async Task WriteAsync(IReadOnlyList<string> statements, CancellationToken cancellation)
    {
        foreach (var statement in statements)
        {
            try
            {
                await transport.RunAsync(QueryRequest.Repeatable(statement), cancellation).ConfigureAwait(false);
            }
            catch (Neo4jException error) when (error.Problem is Neo4jProblem.Schema or Neo4jProblem.Statement or Neo4jProblem.BadValue or Neo4jProblem.Server)
            {
                throw new Neo4jException(
                    Neo4jProblem.Schema,
                    $"The schema statement '{statement}' failed: {error.Message} Where it asks for unique values, look for nodes that share one.",
                    error.ServerCode,
                    error);
            }
        }

        await transport.RunAsync(QueryRequest.Repeatable($"CALL db.awaitIndexes({SecondsForIndexes})"), cancellation).ConfigureAwait(false);
    }
}
