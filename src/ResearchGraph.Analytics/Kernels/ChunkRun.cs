using System.Runtime.ExceptionServices;

namespace ResearchGraph.Analytics.Kernels;

/// <summary>One parallel run of <see cref="FixedChunks"/>: its caller works too, and never waits for a thread that has no chunk.</summary>
internal sealed class ChunkRun : IThreadPoolWorkItem
{
    private const int SpinsBeforeWaiting = 2000;

    private readonly int _chunks;
    private readonly Action<int, int> _body;
    private readonly CancellationToken _cancellationToken;
    private int _claimed;
    private int _finished;
    private int _helpers;
    private Exception? _error;

    private ChunkRun(int chunks, Action<int, int> body, CancellationToken cancellationToken)
    {
        _chunks = chunks;
        _body = body;
        _cancellationToken = cancellationToken;
    }

    public static void Start(int chunks, int workers, Action<int, int> body, CancellationToken cancellationToken)
    {
        var run = new ChunkRun(chunks, body, cancellationToken);
        for (var helper = 1; helper < workers; helper++) ThreadPool.UnsafeQueueUserWorkItem(run, preferLocal: false);
        run.Work(0);
        run.Wait();
        if (run._error is not null) ExceptionDispatchInfo.Throw(run._error);
        cancellationToken.ThrowIfCancellationRequested();
    }

    public void Execute() => Work(Interlocked.Increment(ref _helpers));

    private void Work(int worker)
    {
        int chunk;
        while ((chunk = Interlocked.Increment(ref _claimed) - 1) < _chunks)
        {
            try
            {
                if (Volatile.Read(ref _error) is null && !_cancellationToken.IsCancellationRequested) _body(worker, chunk);
            }
            catch (Exception error)
            {
                Interlocked.CompareExchange(ref _error, error, null);
            }
            if (Interlocked.Increment(ref _finished) == _chunks)
            {
                lock (this) Monitor.PulseAll(this);
            }
        }
    }

    private void Wait()
    {
        for (var spin = 0; spin < SpinsBeforeWaiting && Volatile.Read(ref _finished) < _chunks; spin++) Thread.SpinWait(8);
        lock (this)
        {
            while (Volatile.Read(ref _finished) < _chunks) Monitor.Wait(this);
        }
    }
}
