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

/// <summary>Unwind.</summary>
internal sealed class UnwindOperator(Operator input, EvaluationContext context, Unwind plan) : UnaryOperator(input, context)
{
    private RowBatch? _batch;
    private int _row;
    private int _position;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        (_batch, _row, _position) = (null, 0, 0);
    }

    public override RowBatch? Next()
    {
        var parents = new List<int>();
        var values = new List<Graph.Values.Value>();
        while (true)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            if (_batch is null || _row == _batch.Count)
            {
                if (parents.Count > 0) break;
                (_batch, _row, _position) = (Input.Next(), 0, 0);
                if (_batch is null) return null;
            }
            var value = plan.List.Evaluate(new Row(_batch, _row, Context));
            var isList = value.Kind == Graph.Values.ValueKind.List;
            var count = isList ? value.AsList().Count : value.IsNull ? 0 : 1;
            while (_position < count && parents.Count < RowBatch.Capacity)
            {
                parents.Add(_row);
                values.Add(isList ? value.AsList()[_position] : value);
                _position++;
            }
            if (_position < count) break;
            (_row, _position) = (_row + 1, 0);
            if (parents.Count == RowBatch.Capacity) break;
        }
        var rows = _batch!.Gather(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(parents), plan.Live);
        rows.Columns[plan.Target.Slot] = new ValueVector([.. values]);
        return rows;
    }
}
