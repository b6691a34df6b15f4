using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Distinct: of equal rows the first.</summary>
internal sealed class DistinctOperator(Operator input, EvaluationContext context, Distinct plan) : UnaryOperator(input, context)
{
    private const int BytesPerRow = 100;

    private readonly HashSet<GroupKey> _seen = [];

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        Context.Memory.Release(_seen.Count * (long)BytesPerRow);
        _seen.Clear();
    }

    public override RowBatch? Next()
    {
        while (Input.Next() is { } batch)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            var kept = new List<int>();
            for (var row = 0; row < batch.Count; row++)
            {
                var values = new Value[plan.Slots.Count];
                for (var i = 0; i < values.Length; i++) values[i] = batch.Get(plan.Slots[i], row);
                if (_seen.Add(new GroupKey(values))) kept.Add(row);
            }
            Context.Memory.Add(kept.Count * (long)BytesPerRow);
            if (kept.Count == batch.Count) return batch;
            if (kept.Count > 0) return batch.Gather(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(kept));
        }
        return null;
    }
}
