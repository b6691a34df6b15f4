using ResearchGraph.Cypher.Functions.Text;

namespace ResearchGraph.Cypher.Functions;

/// <summary>What the functions of one running statement share. Not thread-safe: one for each thread.</summary>
public sealed class FunctionContext
{
    /// <summary>The entities of the graph.</summary>
    public required IEntityReader Entities { get; init; }

    /// <summary>The times that count as now.</summary>
    public TransactionClock Clock { get; init; } = new(TimeProvider.System, TimeZoneInfo.Utc);

    /// <summary>The source of <c>rand()</c> and <c>randomUUID()</c>; seeded by default, so that runs repeat.</summary>
    public Random Random { get; init; } = new(0);

    /// <summary>The most elements that a function may put into one list.</summary>
    public int MaxListElements { get; init; } = ValueLimits.MaxListElements;

    /// <summary>The longest time for one match of a regular expression.</summary>
    public TimeSpan MatchTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Ends long work.</summary>
    public CancellationToken CancellationToken { get; init; }

    internal RegularExpressionCache RegularExpressions => field ??= new(MatchTimeout);
}
