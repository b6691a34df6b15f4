namespace ResearchGraph.Neo4j.Errors;

/// <summary>A server refused, failed or could not be reached. The message says what happened and what to do; it holds no secret.</summary>
public sealed class Neo4jException : Exception
{
    /// <summary>An exception with everything that is known.</summary>
    /// <param name="problem">What kind of problem it is.</param>
    /// <param name="message">What happened and what to do.</param>
    /// <param name="serverCode">The server's status code, as <c>Neo.ClientError.Statement.SyntaxError</c>; null where it sent none.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public Neo4jException(Neo4jProblem problem, string message, string? serverCode = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Problem = problem;
        ServerCode = serverCode;
    }

    /// <summary>What kind of problem it is.</summary>
    public Neo4jProblem Problem { get; }

    /// <summary>The code of the problem, <c>RG8001</c> and up.</summary>
    public string Code => $"RG{8000 + (int)Problem}";

    /// <summary>The server's status code; null where it sent none.</summary>
    public string? ServerCode { get; }

    /// <summary>Whether the server rolled everything back and asks to try again.</summary>
    public bool IsTransient => Problem == Neo4jProblem.Transient;
}
