using System.Globalization;
using System.Text.RegularExpressions;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Cli.Queries.Sessions;

/// <summary>A server's errors as those of a session.</summary>
internal static partial class RemoteErrors
{
    private const string AccessMode = "Neo.ClientError.Statement.AccessMode";

    /// <summary>The error where it is the statement's; null where the server or the way to it fails.</summary>
    /// <param name="error">What the server said.</param>
    /// <param name="endsTransaction">Whether a transaction was open, which is over now.</param>
    public static StatementException? Translate(Neo4jException error, bool endsTransaction) => error.Problem switch
    {
        Neo4jProblem.Statement or Neo4jProblem.BadValue or Neo4jProblem.TimedOut or Neo4jProblem.Schema => Make(error, endsTransaction),
        _ => null,
    };

    private static StatementException Make(Neo4jException error, bool endsTransaction)
    {
        var rest = endsTransaction ? " The transaction was rolled back." : "";
        if (error.ServerCode == AccessMode)
            return new StatementException($"{error.Code}: the statement writes; --write allows that.{rest}", span: null, error);

        // The server draws the place into its message; ours is drawn into the whole text.
        var place = Place().Match(error.Message);
        return place.Success
            ? new StatementException(
                $"{error.Code}: {error.Message[..place.Index].TrimEnd()}.{rest}",
                new SourceSpan(int.Parse(place.Groups[1].ValueSpan, CultureInfo.InvariantCulture), 1),
                error)
            : new StatementException($"{error.Code}: {error.Message}{rest}", span: null, error);
    }

    [GeneratedRegex(@"\(line \d+, column \d+ \(offset: (\d+)\)\)")]
    private static partial Regex Place();
}
