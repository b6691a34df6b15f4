namespace ResearchGraph.Analytics.Kernels;

/// <summary>
/// Lets chunks that run side by side add their results to a common one in the order of their numbers, so that floating-point sums do
/// not depend on the threads. Chunks are claimed in ascending order, hence waits are short. Thread-safe.
/// </summary>
internal sealed class OrderedMerge(CancellationToken cancellationToken)
{
    private const int MillisecondsPerCheck = 50;
    private int _next;
    private bool _failed;

    /// <summary>Does the work of a chunk, waits for its turn, then merges.</summary>
    public void Run(int chunk, Action work, Action merge)
    {
        try
        {
            work();
            lock (this)
            {
                while (_next != chunk)
                {
                    Monitor.Wait(this, MillisecondsPerCheck);
                    cancellationToken.ThrowIfCancellationRequested();
                    if (_failed) throw new OperationCanceledException("Another chunk failed.");
                }
                merge();
                _next++;
                Monitor.PulseAll(this);
            }
        }
        catch
        {
            Volatile.Write(ref _failed, true);
            throw;
        }
    }
}
