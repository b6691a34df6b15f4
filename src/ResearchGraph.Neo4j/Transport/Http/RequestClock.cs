namespace ResearchGraph.Neo4j.Transport.Http;

/// <summary>Ends a request that the caller cancels or that makes no progress for too long.</summary>
internal sealed class RequestClock : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _source;

    internal RequestClock(TimeSpan limit, CancellationToken caller)
    {
        _limit = limit;
        _caller = caller;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        Restart();
    }

    internal CancellationToken Token => _source.Token;

    internal TimeSpan Limit => _limit;

    /// <summary>Whether the time is over, rather than that the caller cancelled.</summary>
    internal bool IsOver => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    /// <summary>Something came: the time begins anew.</summary>
    internal void Restart() => _source.CancelAfter(_limit);

    public void Dispose() => _source.Dispose();
}
