using Neo4j.Driver;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Connection;

namespace ResearchGraph.Neo4j.Transport.Bolt;

/// <summary>Reads rows from the driver's cursor; closes the session that was opened for it, if there is one.</summary>
internal sealed class BoltCursor : IQueryCursor
{
    private readonly IResultCursor _result;
    private readonly IAsyncSession? _session;
    private readonly ConnectionSettings _settings;
    private readonly Action? _onEnd;
    private readonly BoltValues _values;

    private BoltCursor(IResultCursor result, IAsyncSession? session, ConnectionSettings settings, Action? onEnd, string[] fields)
    {
        (_result, _session, _settings, _onEnd, Fields) = (result, session, settings, onEnd, fields);
        _values = new BoltValues(Entities);
    }

    public IReadOnlyList<string> Fields { get; }

    public RemoteEntities Entities { get; } = new();

    public QueryCounters Counters { get; private set; } = QueryCounters.None;

    internal static async Task<BoltCursor> OpenAsync(IResultCursor result, IAsyncSession? session, ConnectionSettings settings, Action? onEnd) =>
        new(result, session, settings, onEnd, await result.KeysAsync().ConfigureAwait(false));

    public async ValueTask<Value[]?> NextAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            if (await _result.FetchAsync().ConfigureAwait(false))
            {
                var row = new Value[Fields.Count];
                for (var i = 0; i < row.Length; i++) row[i] = _values.Read(_result.Current[i]);
                return row;
            }

            var counters = (await _result.ConsumeAsync().ConfigureAwait(false)).Counters;
            Counters = new QueryCounters(
                counters.NodesCreated, counters.NodesDeleted, counters.RelationshipsCreated, counters.RelationshipsDeleted,
                counters.PropertiesSet, counters.LabelsAdded, counters.LabelsRemoved, counters.ConstraintsAdded, counters.IndexesAdded);
            _onEnd?.Invoke();
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
            await _session.CloseAsync().ConfigureAwait(false);
        }
    }
}
