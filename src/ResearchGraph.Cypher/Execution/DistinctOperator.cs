using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Distinct: of equal rows the first.</summary>
internal sealed class DistinctOperator(Operator input, EvaluationContext context, Distinct plan) : UnaryOperator(input, context)
{
    private GroupTable _seen = new(plan.Slots.Count);
    private int[] _groups = new int[RowBatch.Capacity];
    private long _size;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        Context.Memory.Release(_size);
        (_seen, _size) = (new GroupTable(plan.Slots.Count), 0);
    }

    public override RowBatch? Next()
    {
        while (Input.Next() is { } batch)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            if (_groups.Length < batch.Count) _groups = new int[batch.Count];
            var keys = new Vector[plan.Slots.Count];
            for (var i = 0; i < keys.Length; i++) keys[i] = batch.Columns[plan.Slots[i]] ?? new ConstantVector(Value.Null, batch.Count);
            var known = _seen.Count;
            _seen.Assign(keys, batch.Count, _groups);
            Context.Memory.Add(_seen.Size - _size);
            _size = _seen.Size;
            if (_seen.Count == known) continue;
            var kept = new List<int>();
            for (var row = 0; row < batch.Count; row++)
            {
                if (_groups[row] < known) continue;
                kept.Add(row);
                known++;
            }
            return kept.Count == batch.Count ? batch : batch.Gather(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(kept));
        }
        return null;
    }
}
