namespace ResearchGraph.Neo4j.Connection;

/// <summary>
/// Repeats what failed for a passing reason: exponential backoff with full jitter, each pause drawn from zero to a ceiling that
/// doubles from attempt to attempt. Immutable and thread-safe.
/// </summary>
public sealed record RetryPolicy
{
    /// <summary>How often one request is tried in all, 1 or more; 12 by default, which with the pauses below is about a minute.</summary>
    public int MaxAttempts { get; init; } = 12;

    /// <summary>The ceiling of the first pause.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The ceiling of every later pause.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long all pauses together take on average.</summary>
    public TimeSpan UsualTime
    {
        get
        {
            var sum = TimeSpan.Zero;
            for (var attempt = 1; attempt < MaxAttempts; attempt++)
            {
                sum += PauseAfter(attempt, 0.5);
            }

            return sum;
        }
    }

    /// <summary>A policy that never repeats.</summary>
    public static RetryPolicy None { get; } = new() { MaxAttempts = 1 };

    /// <summary>The pause after a failed attempt.</summary>
    /// <param name="attempt">Which attempt failed, from 1.</param>
    /// <param name="jitter">A draw from 0 to 1.</param>
    public TimeSpan PauseAfter(int attempt, double jitter)
    {
        var ceiling = Math.Min(LongestPause.TotalMilliseconds, FirstPause.TotalMilliseconds * Math.Pow(2, attempt - 1));
        return TimeSpan.FromMilliseconds(ceiling * jitter);
    }
}
