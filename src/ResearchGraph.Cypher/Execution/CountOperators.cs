using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Model;

namespace ResearchGraph.Cypher.Execution;

/// <summary>NodeCountFromCountStore and RelationshipCountFromCountStore; the graph is a snapshot.</summary>
internal sealed class CountFromStoreOperator(EvaluationContext context, CountFromStore plan, int slotCount) : Operator
{
    private bool _isDone;

    public override void Open(RowBatch argument) => _isDone = false;

    public override RowBatch? Next()
    {
        if (_isDone) return null;
        _isDone = true;
        return RowBatch.Unit(slotCount).With(plan.Slot, new IntegerVector([plan.OfRelationships ? Relationships() : Nodes()]));
    }

    private long Nodes()
    {
        var graph = context.Graph.Snapshot!;
        if (plan.Label is null) return graph.NodeCount;
        return context.LabelId(plan.Label) is >= 0 and var label ? graph.NodesWithLabel(new LabelId(label)).Count : 0;
    }

    private long Relationships()
    {
        var graph = context.Graph.Snapshot!;
        if (plan.Types is null) return graph.RelationshipCount;
        var count = 0L;
        foreach (var type in plan.Types)
        {
            if (context.TypeId(type) is >= 0 and var id) count += graph.Relationships(new RelationshipTypeId(id)).Count;
        }
        return count;
    }
}

/// <summary>DegreeCount.</summary>
internal sealed class DegreeCountOperator(Operator input, EvaluationContext context, DegreeCount plan, int slotCount) : UnaryOperator(input, context)
{
    private readonly NeighbourReader _reader = new(context, plan.Steps.Step.Types, plan.Steps.Direction);
    private bool _isDone;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        _isDone = false;
    }

    public override RowBatch? Next()
    {
        if (_isDone) return null;
        _isDone = true;
        var count = 0L;
        while (Input.Next() is { } batch)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            _reader.Open();
            foreach (var node in Vectors.NodeIds(batch.Columns[plan.Steps.From], batch.Count).AsSpan(0, batch.Count))
            {
                if (node >= 0) count += Degree(node);
            }
        }
        return RowBatch.Unit(slotCount).With(plan.Slot, new IntegerVector([count]));
    }

    private int Degree(int node)
    {
        if (_reader.Single is { } adjacency) return adjacency.Degree(new NodeId(node));
        _reader.Read(node);
        return _reader.Nodes.Length;
    }
}

/// <summary>SemiApply and AntiSemiApply.</summary>
internal sealed class SemiApplyOperator(Operator input, EvaluationContext context, SemiApply plan) : UnaryOperator(input, context)
{
    public override RowBatch? Next()
    {
        while (Input.Next() is { } batch)
        {
            var rows = new int[batch.Count];
            for (var row = 0; row < rows.Length; row++) rows[row] = row;
            var kept = plan.Condition.TryCount(batch, Context) is { } counts ? SubqueryValueExpression.Keep(counts, rows, !plan.IsAnti) : FilterRows(batch, rows);
            if (kept == batch.Count) return batch;
            if (kept > 0) return batch.Gather(rows.AsSpan(0, kept), plan.Live);
        }
        return null;
    }

    private int FilterRows(RowBatch batch, int[] rows)
    {
        var kept = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            if (BoundExpression.IsTrue(plan.Condition.Evaluate(new Row(batch, row, Context))) != plan.IsAnti) rows[kept++] = row;
        }
        return kept;
    }
}
