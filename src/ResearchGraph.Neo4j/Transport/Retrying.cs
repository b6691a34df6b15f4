using ResearchGraph.Neo4j.Connection;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Neo4j.Transport;

/// <summary>Runs an attempt as often as a policy allows.</summary>
internal static class Retrying
{
    /// <summary>
    /// A server that stops ends transactions with the codes of one that ran too long; a few pauses later it answers no more, and is waited for.
    /// </summary>
    private const int TerminationRepeats = 3;

    /// <summary>Runs until an attempt succeeds, fails for good, or the policy's attempts are used up.</summary>
    /// <param name="policy">How often and with what pauses.</param>
    /// <param name="isIdempotent">Whether the attempt may be repeated although the last one may have had its effect.</param>
    /// <param name="attempt">What to run.</param>
    /// <param name="cancellation">Ends pauses, too.</param>
    /// <exception cref="Neo4jException">The last failure.</exception>
    internal static async Task<T> RunAsync<T>(
        RetryPolicy policy, bool isIdempotent, Func<CancellationToken, Task<T>> attempt, CancellationToken cancellation)
    {
        for (var number = 1; ; number++)
        {
            try
            {
                return await attempt(cancellation).ConfigureAwait(false);
            }
            catch (Neo4jException error) when (number < policy.MaxAttempts && MayRepeat(error, number, isIdempotent))
            {
                await Task.Delay(policy.PauseAfter(number, Jitter()), cancellation).ConfigureAwait(false);
            }
        }
    }

    private static bool MayRepeat(Neo4jException error, int number, bool isIdempotent) => error.Problem switch
    {
        Neo4jProblem.Transient or Neo4jProblem.Unreachable => true,
        Neo4jProblem.ConnectionLost => isIdempotent,
        Neo4jProblem.TimedOut => number <= TerminationRepeats && error.ServerCode?.StartsWith("Neo.TransientError.", StringComparison.Ordinal) == true,
        _ => false,
    };

    // Jitter keeps clients from knocking in step; it decides nothing that anyone could want to foresee.
#pragma warning disable CA5394
    private static double Jitter() => Random.Shared.NextDouble();
#pragma warning restore CA5394
}
