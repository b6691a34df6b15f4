using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Storage;

/// <summary>
/// Puts properties into the columns of tables behind the caller's back, one thread at a time and in the order given, so that a
/// large graph is built by two threads with the same result as by one. Small graphs start no thread. One caller.
/// </summary>
internal sealed class PropertyQueue
{
    private const int BatchLength = 8192;

    /// <summary>How many batches may wait; the caller then waits, too.</summary>
    private const int MaxBatches = 4;

    private readonly Queue<Task> _running = new();
    private readonly Queue<Property[]> _free = new();
    private readonly Queue<Property[]> _waiting = new();
    private Property[] _batch = new Property[64];
    private int _count;
    private Task _last = Task.CompletedTask;

    /// <summary>Sets a property of a row of a table, soon. The caller has checked that it can be stored.</summary>
    internal void Set(EntityTableBuilder table, int row, int key, Value value)
    {
        if (_count == _batch.Length)
        {
            EndBatch();
        }

        _batch[_count++] = new Property(table, row, key, value);
    }

    /// <summary>Waits until all properties are set.</summary>
    internal void Complete()
    {
        while (_running.Count > 0)
        {
            Collect();
        }

        Apply(_batch.AsSpan(0, _count));
        _count = 0;
    }

    private void EndBatch()
    {
        if (_batch.Length < BatchLength)
        {
            Array.Resize(ref _batch, _batch.Length * 2);
            return;
        }

        var full = _batch;
        _last = _last.ContinueWith(
            before =>
            {
                before.GetAwaiter().GetResult();
                Apply(full);
            },
            TaskScheduler.Default);
        _running.Enqueue(_last);
        _waiting.Enqueue(full);
        if (_running.Count >= MaxBatches)
        {
            Collect();
        }

        _batch = _free.TryDequeue(out var free) ? free : new Property[BatchLength];
        _count = 0;
    }

    private void Collect()
    {
        _running.Dequeue().GetAwaiter().GetResult();
        _free.Enqueue(_waiting.Dequeue());
    }

    private static void Apply(ReadOnlySpan<Property> batch)
    {
        foreach (ref readonly var property in batch)
        {
            property.Table.Set(property.Row, property.Key, property.Value);
        }
    }

    private readonly record struct Property(EntityTableBuilder Table, int Row, int Key, Value Value);
}
