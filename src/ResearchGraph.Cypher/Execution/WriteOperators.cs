using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>
/// An operator that writes: it reads all its rows before it changes anything, and changes everything before it gives a row, so that
/// no clause sees half of another.
/// </summary>
internal abstract class WriteOperator(Operator input, EvaluationContext context) : UnaryOperator(input, context)
{
    private RowBuffer? _input;
    private readonly Queue<RowBatch> _output = new();

    protected GraphWriter Writer { get; } = new(context);

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        _input = null;
        _output.Clear();
    }

    public override RowBatch? Next()
    {
        if (_input is null)
        {
            _input = new RowBuffer(Context);
            _input.Fill(Input);
            foreach (var batch in _input.Batches)
            {
                Context.Cancellation.ThrowIfCancellationRequested();
                if (Write(batch) is { Count: > 0 } written) _output.Enqueue(written);
            }
            _input.Clear();
        }
        return _output.TryDequeue(out var next) ? next : null;
    }

    /// <summary>Makes the changes for some rows and gives the rows that come out.</summary>
    protected abstract RowBatch? Write(RowBatch batch);

    protected RowBatch Make(IReadOnlyList<BoundCreation> creations, RowBatch batch)
    {
        foreach (var creation in creations)
        {
            var ids = new int[batch.Count];
            for (var row = 0; row < ids.Length; row++) ids[row] = MakeOne(creation, new Row(batch, row, Context));
            batch = batch.With(creation.Slot, creation is NodeCreation ? new NodeVector(ids) : new RelationshipVector(ids));
        }
        return batch;
    }

    private int MakeOne(BoundCreation creation, in Row row)
    {
        var properties = creation.Properties?.Evaluate(row) ?? Value.Null;
        if (creation is NodeCreation node)
        {
            var made = Writer.CreateNode(node.Labels);
            foreach (var label in node.CalculatedLabels)
            {
                foreach (var name in CalculatedNames.Of(label, row)) Writer.AddLabel(made, name);
            }
            Writer.SetAll(made, properties, creation.Properties);
            return made.Value;
        }
        var step = (RelationshipCreation)creation;
        var relationship = Writer.CreateRelationship(step.CalculatedType is null ? step.Type : CalculatedNames.Single(step.CalculatedType, row), row[step.From], row[step.To], creation.Properties);
        Writer.SetAll(relationship, properties, creation.Properties);
        return relationship.Value;
    }
}

/// <summary>Create.</summary>
internal sealed class CreateOperator(Operator input, EvaluationContext context, Create plan) : WriteOperator(input, context)
{
    protected override RowBatch Write(RowBatch batch) => Make(plan.Creations, batch);
}

/// <summary>SetProperty and RemoveProperties.</summary>
internal sealed class SetItemsOperator(Operator input, EvaluationContext context, SetItems plan) : WriteOperator(input, context)
{
    protected override RowBatch Write(RowBatch batch)
    {
        for (var row = 0; row < batch.Count; row++) Writer.Apply(plan.Items, new Row(batch, row, Context));
        return batch;
    }
}

/// <summary>Delete and DetachDelete.</summary>
internal sealed class DeleteOperator(Operator input, EvaluationContext context, Delete plan) : WriteOperator(input, context)
{
    protected override RowBatch Write(RowBatch batch)
    {
        for (var row = 0; row < batch.Count; row++)
        {
            foreach (var target in plan.Targets) Writer.Delete(target.Evaluate(new Row(batch, row, Context)), plan.IsDetaching, target);
        }
        return batch;
    }
}

/// <summary>Foreach.</summary>
internal sealed class ForeachOperator(Operator input, Operator inner, EvaluationContext context, Foreach plan) : WriteOperator(input, context)
{
    protected override RowBatch Write(RowBatch batch)
    {
        for (var row = 0; row < batch.Count; row++)
        {
            if (!ListArgument.TryGet(plan.List.Evaluate(new Row(batch, row, Context)), plan.List, out var list)) continue;
            var single = batch.Slice(row, 1);
            foreach (var element in list.Elements)
            {
                inner.Open(single.With(plan.Slot, Vectors.OfOne(element)));
                while (inner.Next() is not null) Context.Cancellation.ThrowIfCancellationRequested();
            }
        }
        return batch;
    }
}

/// <summary>Merge.</summary>
internal sealed class MergeOperator(Operator input, Operator inner, EvaluationContext context, Merge plan, int slotCount) : WriteOperator(input, context)
{
    protected override RowBatch? Write(RowBatch batch)
    {
        var collector = new RowCollector(slotCount);
        for (var row = 0; row < batch.Count; row++)
        {
            Context.Cancellation.ThrowIfCancellationRequested();
            var single = batch.Slice(row, 1);
            CheckNulls(new Row(single, 0, Context));
            var found = new List<RowBatch>();
            inner.Open(single);
            while (inner.Next() is { } rows) found.Add(rows);
            if (found.Count == 0)
            {
                var made = Make(plan.Creations, single);
                Writer.Apply(plan.OnCreate, new Row(made, 0, Context));
                collector.Add(made, 0);
                continue;
            }
            foreach (var rows in found)
            {
                for (var i = 0; i < rows.Count; i++)
                {
                    Writer.Apply(plan.OnMatch, new Row(rows, i, Context));
                    collector.Add(rows, i);
                }
            }
        }
        return collector.Take();
    }

    // What equals null is never found, so each run would make it anew.
    private void CheckNulls(in Row row)
    {
        foreach (var creation in plan.Creations)
        {
            if (creation.Properties is not MapExpression map) continue;
            foreach (var (key, value) in map.Entries)
            {
                if (!ReadsMadeSlot(value) && value.Evaluate(row).IsNull)
                {
                    throw map.Error(ExecutionErrors.MergeReadOwnWrites, $"The property {key} of what MERGE looks for is null; expected a value.");
                }
            }
        }
    }

    private bool ReadsMadeSlot(BoundExpression value)
    {
        var slots = new HashSet<int>();
        value.CollectSlots(slots);
        return plan.Creations.Any(creation => slots.Contains(creation.Slot));
    }
}
