namespace ResearchGraph.Cypher;

/// <summary>How a query is run. Immutable.</summary>
public sealed record CypherOptions
{
    /// <summary>The usual settings: 2 GiB, no timeout, writing allowed.</summary>
    public static CypherOptions Default { get; } = new();

    /// <summary>How many bytes the query may keep at once, in rows, hash tables and paths; about, not to the byte.</summary>
    public long MemoryLimit { get; init; } = 2L << 30;

    /// <summary>How long it may take; null: as long as it needs.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether a query that writes is refused.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>The folder from which LOAD CSV may read files, those below it included; null: LOAD CSV is off.</summary>
    public string? CsvFolder { get; init; }

    /// <summary>The seed of <c>rand()</c>; null: another each time.</summary>
    public int? Seed { get; init; }

    /// <summary>Tells the time.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The zone of times without one.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;
}
