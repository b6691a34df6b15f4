using Neo4j.Driver;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Connection;

namespace ResearchGraph.Neo4j.Transport.Bolt;

/// <summary>Reads rows from the driver's cursor; closes the session that was opened for it, if there is one.</summary>
internal sealed class BoltCursor : IQueryCursor
{
    private const string DetailsArgument = "Details";

    private readonly IResultCursor _result;
    private readonly IAsyncSession? _session;
    private readonly ConnectionSettings _settings;
    private readonly Action? _onEnd;
    private readonly BoltValues _values;
    private IResultSummary? _summary;
    private Value[]? _first;

    private BoltCursor(IResultCursor result, IAsyncSession? session, ConnectionSettings settings, Action? onEnd, string[] fields)
    {
        (_result, _session, _settings, _onEnd, Fields) = (result, session, settings, onEnd, fields);
        _values = new BoltValues(Entities);
    }

    public IReadOnlyList<string> Fields { get; }

    public RemoteEntities Entities { get; } = new();

    public QueryCounters Counters => _summary is { Counters: { } counters }
        ? new QueryCounters(
            counters.NodesCreated, counters.NodesDeleted, counters.RelationshipsCreated, counters.RelationshipsDeleted,
            counters.PropertiesSet, counters.LabelsAdded, counters.LabelsRemoved, counters.ConstraintsAdded, counters.IndexesAdded)
        : QueryCounters.None;

    public IReadOnlyList<string> Notes => _summary?.Notifications is { } notes ? [.. notes.Select(note => note.Description)] : [];

    public RemotePlan? Plan => _summary switch
    {
        { HasProfile: true } summary => Read(summary.Profile),
        { HasPlan: true } summary => Read(summary.Plan),
        _ => null,
    };

    /// <summary>Reads as far as the first row or, where there is none, the end: so that a statement that fails at once fails here.</summary>
    internal static async Task<BoltCursor> OpenAsync(
        IResultCursor result, IAsyncSession? session, ConnectionSettings settings, Action? onEnd, CancellationToken cancellation)
    {
        var fields = await BoltClock.WaitAsync(result.KeysAsync(), settings, cancellation).ConfigureAwait(false);
        var cursor = new BoltCursor(result, session, settings, onEnd, fields);
        cursor._first = await cursor.ReadAsync(cancellation).ConfigureAwait(false);
        return cursor;
    }

    public ValueTask<Value[]?> NextAsync(CancellationToken cancellation)
    {
        if (_first is not { } first)
        {
            return ReadAsync(cancellation);
        }

        _first = null;
        return ValueTask.FromResult<Value[]?>(first);
    }

    private async ValueTask<Value[]?> ReadAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            if (_summary is null && await BoltClock.WaitAsync(_result.FetchAsync(), _settings, cancellation).ConfigureAwait(false))
            {
                var row = new Value[Fields.Count];
                for (var i = 0; i < row.Length; i++) row[i] = _values.Read(_result.Current[i]);
                return row;
            }

            if (_summary is null)
            {
                _summary = await BoltClock.WaitAsync(_result.ConsumeAsync(), _settings, cancellation).ConfigureAwait(false);
                _onEnd?.Invoke();
            }

            return null;
        }
        catch (Exception error) when (BoltFailure.Of(error, _settings) is { } failure)
        {
            throw failure;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_session is not null)
        {
            await BoltClock.CloseAsync(_session).ConfigureAwait(false);
        }
    }

    private static RemotePlan Read(IPlan plan) => new(
        RemotePlan.NameOf(plan.OperatorType),
        plan.Arguments.TryGetValue(DetailsArgument, out var details) ? details?.ToString() ?? "" : "",
        [.. plan.Children.Select(Read)],
        (plan as IProfiledPlan)?.Records);
}
