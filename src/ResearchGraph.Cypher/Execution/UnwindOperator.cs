using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Unwind.</summary>
internal sealed class UnwindOperator(Operator input, EvaluationContext context, Unwind plan) : UnaryOperator(input, context)
{
    private RowBatch? _batch;
    private int _row;
    private int _position;
    private Value? _list;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        (_batch, _row, _position, _list) = (null, 0, 0, null);
    }

    public override RowBatch? Next()
    {
        var parents = new List<int>();
        var values = new List<Value>();
        while (true)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            if (_batch is null || _row == _batch.Count)
            {
                if (parents.Count > 0) break;
                (_batch, _row, _position, _list) = (Input.Next(), 0, 0, null);
                if (_batch is null) return null;
            }
            var value = _list ??= plan.List.Evaluate(new Row(_batch, _row, Context));
            var isList = value.Kind == ValueKind.List;
            var count = isList ? value.AsList().Count : value.IsNull ? 0 : 1;
            while (_position < count && parents.Count < RowBatch.Capacity)
            {
                parents.Add(_row);
                values.Add(isList ? value.AsList()[_position] : value);
                _position++;
            }
            if (_position < count) break;
            (_row, _position, _list) = (_row + 1, 0, null);
            if (parents.Count == RowBatch.Capacity) break;
        }
        var rows = _batch!.Gather(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(parents), plan.Live);
        rows.Columns[plan.Target.Slot] = new ValueVector([.. values]);
        return rows;
    }
}
