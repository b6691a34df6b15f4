using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>One row of a batch, and what evaluation needs beside it.</summary>
internal readonly struct Row(RowBatch batch, int index, EvaluationContext context)
{
    public RowBatch Batch { get; } = batch;

    public int Index { get; } = index;

    public EvaluationContext Context { get; } = context;

    public Value this[int slot] => Batch.Columns[slot] is { } column ? column.Get(Index) : Value.Null;
}
