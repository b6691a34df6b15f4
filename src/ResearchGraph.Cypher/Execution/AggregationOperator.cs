using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>EagerAggregation: groups in the order in which they first occur.</summary>
internal sealed class AggregationOperator(Operator input, EvaluationContext context, Aggregation plan, int slotCount) : UnaryOperator(input, context)
{
    private bool _isDone;
    private int[] _groups = new int[RowBatch.Capacity];

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        _isDone = false;
    }

    public override RowBatch? Next()
    {
        if (_isDone) return null;
        _isDone = true;
        var table = new GroupTable(plan.Keys.Count);
        var aggregates = plan.Aggregates.Select(AggregateColumn.Of).ToArray();
        var size = 0L;
        while (Input.Next() is { } batch)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            Take(batch, table, aggregates);
            var now = table.Size + aggregates.Sum(aggregate => aggregate.Size);
            Context.Memory.Add(now - size);
            size = now;
        }
        Context.Memory.Release(size);
        var groups = plan.Keys.Count == 0 ? 1 : table.Count;
        return groups == 0 ? null : Result(table, aggregates, groups);
    }

    private void Take(RowBatch batch, GroupTable table, AggregateColumn[] aggregates)
    {
        if (_groups.Length < batch.Count) _groups = new int[batch.Count];
        var groups = _groups.AsSpan(0, batch.Count);
        if (plan.Keys.Count == 0)
        {
            groups.Clear();
        }
        else
        {
            var keys = new Vector[plan.Keys.Count];
            for (var i = 0; i < keys.Length; i++) keys[i] = plan.Keys[i].Value!.EvaluateBatch(batch, Context);
            table.Assign(keys, batch.Count, groups);
        }
        var count = plan.Keys.Count == 0 ? 1 : table.Count;
        foreach (var aggregate in aggregates) aggregate.Add(batch, groups, count, Context);
    }

    private RowBatch Result(GroupTable table, AggregateColumn[] aggregates, int count)
    {
        var columns = new Vector?[slotCount];
        for (var i = 0; i < plan.Keys.Count; i++) columns[plan.Keys[i].Slot] = table.Column(i, plan.Keys[i].Value!.Type);
        for (var i = 0; i < aggregates.Length; i++) columns[plan.Aggregates[i].Slot] = aggregates[i].Result(count, Context);
        return new RowBatch(count, columns);
    }
}
