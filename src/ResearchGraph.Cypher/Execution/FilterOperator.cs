using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Filter.</summary>
internal sealed class FilterOperator(Operator input, EvaluationContext context, Filter plan) : UnaryOperator(input, context)
{
    private int[] _selection = [];

    public override RowBatch? Next()
    {
        while (Input.Next() is { } batch)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            if (_selection.Length < batch.Count) _selection = new int[Math.Max(batch.Count, RowBatch.Capacity)];
            for (var row = 0; row < batch.Count; row++) _selection[row] = row;
            var kept = plan.Predicate.Filter(batch, Context, _selection.AsSpan(0, batch.Count));
            if (kept == batch.Count) return batch;
            if (kept > 0) return batch.Gather(_selection.AsSpan(0, kept), plan.Live);
        }
        return null;
    }
}

/// <summary>Projection.</summary>
internal sealed class ProjectionOperator(Operator input, EvaluationContext context, Projection plan) : UnaryOperator(input, context)
{
    public override RowBatch? Next()
    {
        if (Input.Next() is not { } batch) return null;
        Context.Cancellation.ThrowIfCancellationRequested();
        var columns = (Vector?[])batch.Columns.Clone();
        foreach (var item in plan.Items) columns[item.Slot] = item.Value!.EvaluateBatch(batch, Context);
        return new RowBatch(batch.Count, columns);
    }
}
