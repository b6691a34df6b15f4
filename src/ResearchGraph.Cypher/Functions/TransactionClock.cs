namespace ResearchGraph.Cypher.Functions;

/// <summary>The three times that count as now. Thread-safe.</summary>
public sealed class TransactionClock
{
    private readonly TimeProvider _provider;

    /// <summary>A clock whose transaction and first statement begin now.</summary>
    /// <param name="provider">The source of time.</param>
    /// <param name="zone">The zone of temporal values that name none.</param>
    public TransactionClock(TimeProvider provider, TimeZoneInfo zone)
        : this(provider, zone, provider.GetUtcNow())
    {
    }

    private TransactionClock(TimeProvider provider, TimeZoneInfo zone, DateTimeOffset transaction)
    {
        _provider = provider;
        DefaultZone = zone;
        Transaction = transaction;
        Statement = provider.GetUtcNow();
    }

    /// <summary>When the transaction began, in UTC.</summary>
    public DateTimeOffset Transaction { get; }

    /// <summary>When the statement began, in UTC.</summary>
    public DateTimeOffset Statement { get; }

    /// <summary>The time at this very moment, in UTC.</summary>
    public DateTimeOffset Realtime => _provider.GetUtcNow();

    /// <summary>The zone of temporal values that name none.</summary>
    public TimeZoneInfo DefaultZone { get; }

    /// <summary>The clock of the next statement of the same transaction.</summary>
    public TransactionClock NextStatement() => new(_provider, DefaultZone, Transaction);
}
