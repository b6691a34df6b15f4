using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>What labels a node must have, or which type a relationship.</summary>
internal abstract record LabelTest
{
    public abstract bool Holds(ReadOnlySpan<int> ids, EvaluationContext context, bool isType);
}

internal sealed record NameTest(NameReference Name) : LabelTest
{
    /// <summary>The name as a type, where it is not known beforehand whether it is a label.</summary>
    public NameReference? Other { get; init; }

    public override bool Holds(ReadOnlySpan<int> ids, EvaluationContext context, bool isType) =>
        ids.Contains(isType ? context.TypeId(Other ?? Name) : context.LabelId(Name));

    public override string ToString() => Name.Text;
}

internal sealed record AnyNameTest : LabelTest
{
    public override bool Holds(ReadOnlySpan<int> ids, EvaluationContext context, bool isType) => ids.Length > 0;

    public override string ToString() => "%";
}

internal sealed record NotTest(LabelTest Operand) : LabelTest
{
    public override bool Holds(ReadOnlySpan<int> ids, EvaluationContext context, bool isType) => !Operand.Holds(ids, context, isType);

    public override string ToString() => $"!{Operand}";
}

internal sealed record ManyTest(bool IsConjunction, LabelTest[] Operands) : LabelTest
{
    public override bool Holds(ReadOnlySpan<int> ids, EvaluationContext context, bool isType)
    {
        foreach (var operand in Operands)
        {
            if (operand.Holds(ids, context, isType) != IsConjunction) return !IsConjunction;
        }
        return IsConjunction;
    }

    public override string ToString() => $"({string.Join(IsConjunction ? "&" : "|", Operands.Select(operand => operand.ToString()))})";
}

/// <summary><c>n:Label</c>, of nodes and, as a test of the type, of relationships.</summary>
internal sealed class LabelTestExpression(BoundExpression subject, LabelTest test) : BoundExpression
{
    public BoundExpression Subject => subject;

    public LabelTest Test => test;

    public override TypeSet Type => TypeSet.Boolean;

    public override IEnumerable<BoundExpression> Children => [subject];

    public override Value Evaluate(in Row row)
    {
        var value = subject.Evaluate(row);
        var graph = row.Context.Graph;
        switch (value.Kind)
        {
            case ValueKind.Null:
                return Value.Null;
            case ValueKind.Node:
                graph.Check(value.AsNode());
                return test.Holds(graph.LabelIds(value.AsNode()), row.Context, isType: false);
            case ValueKind.Relationship:
                return test.Holds([graph.TypeId(value.AsRelationship())], row.Context, isType: true);
            default:
                throw Error(ExecutionErrors.InvalidArgumentType, $"Expected a node or relationship before the colon; found {value.Kind}.");
        }
    }

    public override int Filter(RowBatch batch, EvaluationContext context, Span<int> selection)
    {
        if (context.Graph.Snapshot is not { } graph || subject is not SlotExpression slot || batch.Columns[slot.Slot] is not NodeVector nodes)
        {
            return base.Filter(batch, context, selection);
        }
        // Ids of one label set are neighbours: most rows repeat the answer of the row before.
        var (first, end, holds, kept) = (0, 0, false, 0);
        foreach (var row in selection)
        {
            var id = nodes.Ids[row];
            if (id < 0) continue;
            if (id < first || id >= end)
            {
                var table = graph.TableOf(new NodeId(id));
                (first, end) = (table.First, table.First + table.Count);
                holds = test.Holds(System.Runtime.InteropServices.MemoryMarshal.Cast<LabelId, int>(table.Labels), context, isType: false);
            }
            if (holds) selection[kept++] = row;
        }
        return kept;
    }

    public override string ToString() => $"{subject}:{test}";
}
