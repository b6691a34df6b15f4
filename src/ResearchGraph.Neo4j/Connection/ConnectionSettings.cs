namespace ResearchGraph.Neo4j.Connection;

/// <summary>Where a server is, who asks, and how patiently. Immutable; its text never shows the password.</summary>
public sealed record ConnectionSettings
{
    /// <summary>Where the server is, without user and password.</summary>
    public required ServerAddress Address { get; init; }

    /// <summary>The user; null where the server asks for none.</summary>
    public string? User { get; init; }

    /// <summary>The password; never printed.</summary>
    public string? Password { get; init; }

    /// <summary>The database; <c>neo4j</c> by default.</summary>
    public string Database { get; init; } = "neo4j";

    /// <summary>How long one request may take, its whole response included where it is not streamed; 10 minutes by default.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How failed requests are repeated.</summary>
    public RetryPolicy Retries { get; init; } = new();

    /// <summary>Server and database, without secrets.</summary>
    public override string ToString() => $"{Address}, database {Database}{(User is null ? "" : $", user {User}")}";
}
