namespace ResearchGraph.Analytics.Kernels;

/// <summary>
/// Runs numbered chunks of work on a few threads. Which thread gets which chunk is left to chance, so a body may only write
/// what belongs to its chunk, or sums of integers that belong to its worker.
/// </summary>
internal static class FixedChunks
{
    private const int MaxThreads = 64;

    /// <summary>The number of workers to reserve scratch space for.</summary>
    public static int Workers(int requestedThreads)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(requestedThreads);
        return Math.Min(requestedThreads == 0 ? Environment.ProcessorCount : requestedThreads, MaxThreads);
    }

    /// <summary>Calls <paramref name="body"/> once for every chunk with (worker, chunk); returns when all are done.</summary>
    /// <param name="chunks">The number of chunks.</param>
    /// <param name="workers">The most threads to use, the caller's among them; worker numbers are below it.</param>
    /// <param name="body">The work; its first exception is thrown again here.</param>
    /// <param name="cancellationToken">Looked at before every chunk.</param>
    public static void Run(int chunks, int workers, Action<int, int> body, CancellationToken cancellationToken)
    {
        workers = Math.Min(workers, chunks);
        if (workers > 1)
        {
            ChunkRun.Start(chunks, workers, body, cancellationToken);
            return;
        }
        for (var chunk = 0; chunk < chunks; chunk++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            body(0, chunk);
        }
    }
}
