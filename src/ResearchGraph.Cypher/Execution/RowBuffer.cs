using ResearchGraph.Cypher.Evaluation;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Keeps all rows of an input; they count against the memory budget until cleared.</summary>
internal sealed class RowBuffer(EvaluationContext context)
{
    private long _size;

    public List<RowBatch> Batches { get; } = [];

    public int Count { get; private set; }

    /// <summary>Reads an input to its end.</summary>
    public void Fill(Operator input)
    {
        Clear();
        while (input.Next() is { } batch) Add(batch);
    }

    public void Add(RowBatch batch)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        Batches.Add(batch);
        Count += batch.Count;
        _size += batch.Size;
        context.Memory.Add(batch.Size);
    }

    public void Clear()
    {
        context.Memory.Release(_size);
        Batches.Clear();
        (_size, Count) = (0, 0);
    }
}
