using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;

namespace ResearchGraph.Cypher.Planning;

/// <summary>Runs a plan for each row.</summary>
/// <param name="Input">Where the rows come from.</param>
/// <param name="Inner">The plan; its leaf is an <see cref="Argument"/> of the row.</param>
/// <param name="ReturnedSlots">What it adds to the row; null where it only has effects and the row itself stays.</param>
/// <param name="IsOptional">Whether a row for which it gives nothing stays, with nulls.</param>
internal sealed record Apply(LogicalPlan Input, LogicalPlan Inner, IReadOnlyList<int>? ReturnedSlots, bool IsOptional) : LogicalPlan
{
    public override string Name => IsOptional ? "OptionalApply" : "Apply";

    public override IReadOnlyList<LogicalPlan> Inputs => [Input, Inner];

    public override IEnumerable<int> ReadSlots => ReturnedSlots ?? [];
}

/// <summary>Runs a pattern for all rows of a batch at once; rows without a match stay, with nulls.</summary>
/// <param name="Input">Where the rows come from.</param>
/// <param name="Inner">The pattern; keeps the order of the rows and the column of their numbers.</param>
/// <param name="RowSlot">The slot of the numbers.</param>
/// <param name="NewSlots">What the pattern fills.</param>
internal sealed record OptionalMatch(LogicalPlan Input, LogicalPlan Inner, int RowSlot, IReadOnlyList<int> NewSlots) : LogicalPlan
{
    public override string Name => "Optional";

    public override IReadOnlyList<LogicalPlan> Inputs => [Input, Inner];

    public override IEnumerable<int> ReadSlots => [RowSlot];
}

/// <summary>The rows of several plans one after the other.</summary>
/// <param name="Parts">The plans.</param>
/// <param name="From">The slots of the columns in each.</param>
/// <param name="To">The slots of the columns above.</param>
internal sealed record Union(IReadOnlyList<LogicalPlan> Parts, IReadOnlyList<IReadOnlyList<int>> From, IReadOnlyList<int> To) : LogicalPlan
{
    public override string Name => "Union";

    public override IReadOnlyList<LogicalPlan> Inputs => Parts;

    public override IEnumerable<int> ReadSlots => From.SelectMany(slots => slots);
}

/// <summary>Both sides' rows in all pairs; the inner side does not depend on the outer and runs once.</summary>
internal sealed record CartesianProduct(LogicalPlan Input, LogicalPlan Inner, IReadOnlyList<int> NewSlots) : LogicalPlan
{
    public override string Name => "CartesianProduct";

    public override IReadOnlyList<LogicalPlan> Inputs => [Input, Inner];
}

/// <summary>Pairs of rows with equal values, found through a hash table of the inner side.</summary>
internal sealed record ValueHashJoin(LogicalPlan Input, LogicalPlan Inner, BoundExpression Left, BoundExpression Right, IReadOnlyList<int> NewSlots) : LogicalPlan
{
    public override string Name => "ValueHashJoin";

    public override string Details => $"{Left} = {Right}";

    public override IReadOnlyList<LogicalPlan> Inputs => [Input, Inner];

    public override IEnumerable<BoundExpression> Expressions => [Left, Right];
}

/// <summary>The rows for which a pattern is found, or (Anti) is not.</summary>
internal sealed record SemiApply(LogicalPlan Input, Subquery Subquery, bool IsAnti) : UnaryPlan(Input)
{
    public override string Name => IsAnti ? "AntiSemiApply" : "SemiApply";

    public override IEnumerable<BoundExpression> Expressions => Subquery.Imports.Select(import => import.Source);
}
