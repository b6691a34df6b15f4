using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>A literal.</summary>
internal sealed class ConstantExpression(Value value) : BoundExpression
{
    public Value Value { get; } = value;

    public override TypeSet Type => TypeSets.Of(Value.Kind);

    public override bool IsConstant => true;

    public override Value Evaluate(in Row row) => Value;

    public override Vector EvaluateBatch(RowBatch batch, EvaluationContext context) => new ConstantVector(Value, batch.Count);

    public override string ToString() => Value.ToString();
}

/// <summary><c>$name</c>.</summary>
internal sealed class ParameterExpression(string name) : BoundExpression
{
    public string Name { get; } = name;

    public override Value Evaluate(in Row row) => row.Context.Parameter(Name);

    public override Vector EvaluateBatch(RowBatch batch, EvaluationContext context) => new ConstantVector(context.Parameter(Name), batch.Count);

    public override string ToString() => "$" + Name;
}

/// <summary>A variable that is a column of the row.</summary>
internal sealed class SlotExpression(int slot, string name, TypeSet type) : BoundExpression
{
    public int Slot { get; } = slot;

    public string Name { get; } = name;

    public override TypeSet Type { get; } = type;

    public override TypeSet ElementType => Elements;

    public TypeSet Elements { get; init; } = TypeSet.Any;

    public override Value Evaluate(in Row row) => row[Slot];

    public override Vector EvaluateBatch(RowBatch batch, EvaluationContext context) =>
        batch.Columns[Slot] ?? new ConstantVector(Value.Null, batch.Count);

    public override string ToString() => Name;
}

/// <summary>A variable of a comprehension, quantifier or reduction.</summary>
internal sealed class LocalExpression(int index, string name, TypeSet type) : BoundExpression
{
    public int Index { get; } = index;

    public override TypeSet Type { get; } = type;

    public override TypeSet ElementType => Elements;

    public TypeSet Elements { get; init; } = TypeSet.Any;

    public override Value Evaluate(in Row row) => row.Context.Locals[Index];

    public override string ToString() => name;
}
