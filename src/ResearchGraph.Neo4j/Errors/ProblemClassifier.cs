namespace ResearchGraph.Neo4j.Errors;

/// <summary>Turns the server's status codes into problems with advice. Thread-safe.</summary>
internal static class ProblemClassifier
{
    /// <summary>The exception for an error that the server reported.</summary>
    /// <param name="code">The server's status code.</param>
    /// <param name="message">The server's message.</param>
    /// <param name="database">The database that was asked for.</param>
    internal static Neo4jException Classify(string code, string message, string database)
    {
        var problem = ProblemOf(code, message);
        return new Neo4jException(problem, $"{message.TrimEnd().TrimEnd('.')}. {AdviceFor(problem, code, database)}".TrimEnd(), code);
    }

    private static Neo4jProblem ProblemOf(string code, string message) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.CredentialsExpired"
            or "Neo.ClientError.Security.AuthenticationRateLimit" or "Neo.ClientError.Security.TokenExpired" => Neo4jProblem.Unauthorized,
        "Neo.ClientError.Security.Forbidden" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
            or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" or "Neo.ClientError.Database.IllegalAccess" => Neo4jProblem.Forbidden,
        "Neo.ClientError.Database.DatabaseNotFound" => Neo4jProblem.NoDatabase,
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"
            or "Neo.TransientError.Transaction.LockAcquisitionTimeout" => Neo4jProblem.TimedOut,
        "Neo.ClientError.Transaction.TransactionNotFound" or "Neo.ClientError.Request.TransactionNotFound" => Neo4jProblem.ConnectionLost,
        // Said where the server takes a transaction away while a statement runs in it, as when two drew the same name by lot.
        "N/A" when message.Contains("already been closed", StringComparison.Ordinal) => Neo4jProblem.ConnectionLost,
        "Neo.ClientError.Schema.ConstraintValidationFailed" => Neo4jProblem.BadValue,
        "Neo.ClientError.Statement.TypeError" or "Neo.ClientError.Statement.ArgumentError" => Neo4jProblem.BadValue,
        _ when message.Contains("too large to index", StringComparison.Ordinal) => Neo4jProblem.BadValue,
        _ when code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal) => Neo4jProblem.Schema,
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => Neo4jProblem.TimedOut,
        _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => Neo4jProblem.Transient,
        "Neo.ClientError.Cluster.NotALeader" => Neo4jProblem.Transient,
        _ when code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) => Neo4jProblem.Server,
        _ => Neo4jProblem.Statement,
    };

    private static string AdviceFor(Neo4jProblem problem, string code, string database) => problem switch
    {
        Neo4jProblem.Unauthorized when code.EndsWith("CredentialsExpired", StringComparison.Ordinal) =>
            "The password must be changed first: log in with Neo4j Browser or cypher-shell and set a new one.",
        Neo4jProblem.Unauthorized when code.EndsWith("RateLimit", StringComparison.Ordinal) =>
            "Too many attempts failed: wait some seconds, then try with the right password.",
        Neo4jProblem.Unauthorized => "Check NEO4J_USER and NEO4J_PASSWORD (environment or .env) for this server.",
        Neo4jProblem.Forbidden =>
            $"Database '{database}' is read-only or the user may not write: use a user with the role editor or above, or a server that takes writes.",
        Neo4jProblem.NoDatabase =>
            $"Check --database or NEO4J_DATABASE (now '{database}'); SHOW DATABASES on the server lists what there is and whether it is online.",
        Neo4jProblem.TimedOut =>
            "Raise db.transaction.timeout on the server, or send less at a time (--batch).",
        Neo4jProblem.Schema => "Compare SHOW CONSTRAINTS and SHOW INDEXES with the schema, drop what stands in the way, and run this again.",
        Neo4jProblem.Transient => "Run this again.",
        Neo4jProblem.ConnectionLost => "Begin the transaction again.",
        Neo4jProblem.Server => "The server's logs/neo4j.log and logs/debug.log say more.",
        _ => "",
    };
}
