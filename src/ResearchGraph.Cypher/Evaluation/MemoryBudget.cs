using System.Globalization;
using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>Counts what an execution keeps and stops it at a limit. Thread-safe.</summary>
/// <param name="limit">In bytes.</param>
internal sealed class MemoryBudget(long limit)
{
    private long _used;
    private long _peak;

    /// <summary>The most bytes that were in use at once.</summary>
    public long Peak => Interlocked.Read(ref _peak);

    /// <exception cref="CypherException">The limit is passed.</exception>
    public void Add(long bytes)
    {
        var used = Interlocked.Add(ref _used, bytes);
        if (used > _peak) _peak = used;
        if (used <= limit) return;
        throw ExecutionErrors.Create(
            ExecutionErrors.MemoryLimit, null,
            string.Create(CultureInfo.InvariantCulture, $"The query needs more than {limit:N0} bytes at once, which is its limit."));
    }

    public void Release(long bytes) => Interlocked.Add(ref _used, -bytes);
}
