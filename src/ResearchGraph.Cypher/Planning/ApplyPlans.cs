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

/// <summary>The rows for which a subquery has a row, or (Anti) has none.</summary>
/// <param name="Input">Where the rows come from.</param>
/// <param name="Inner">The subquery, whose rows have slots of their own.</param>
/// <param name="Condition">Runs it for a row.</param>
/// <param name="IsAnti">Whether the rows without stay.</param>
internal sealed record SemiApply(LogicalPlan Input, LogicalPlan Inner, SubqueryValueExpression Condition, bool IsAnti) : LogicalPlan
{
    public override string Name => IsAnti ? "AntiSemiApply" : "SemiApply";

    public override IReadOnlyList<LogicalPlan> Inputs => [Input, Inner];

    public override IEnumerable<BoundExpression> Expressions => [Condition];
}

/// <summary>Repeats a pattern from a node, each time from where it ended; no relationship occurs twice.</summary>
/// <param name="Input">Where the rows come from.</param>
/// <param name="Inner">Finds the pattern once, from the node in <paramref name="Start"/>.</param>
/// <param name="Step">How often, and which variables become lists.</param>
/// <param name="From">The slot of the known node.</param>
/// <param name="To">The slot of the node that it comes to.</param>
/// <param name="Start">The slot of the first node within the pattern.</param>
/// <param name="End">The slot of the last node within the pattern.</param>
/// <param name="IsInto">Whether the node that it comes to is known too.</param>
/// <param name="IsReversed">Whether the pattern is followed from its right end, so that lists come out turned round.</param>
/// <param name="Different">Slots of relationships, or lists of them, that must not occur again.</param>
internal sealed record Repeat(
    LogicalPlan Input, LogicalPlan Inner, PatternRelationship Step, int From, int To, int Start, int End, bool IsInto, bool IsReversed, IReadOnlyList<int> Different)
    : LogicalPlan
{
    public override string Name => "Repeat(Trail)";

    public override string Details => $"{{{Step.Length!.Least},{(Step.Length.Most == int.MaxValue ? "" : Step.Length.Most)}}}";

    public override IReadOnlyList<LogicalPlan> Inputs => [Input, Inner];

    // The inner plan must keep what becomes of its variables.
    public override IEnumerable<int> ReadSlots =>
        [From, Start, End, .. IsInto ? [To] : Array.Empty<int>(), .. Different, .. Step.Repeated!.Groups.Select(group => group.Inner), .. Step.Repeated.Pattern.Relationships.Select(step => step.Slot)];
}

/// <summary>Nodes whose keys equal those of a row: the inner plan runs once, and its nodes are kept by their keys.</summary>
/// <param name="Input">Where the rows come from.</param>
/// <param name="Inner">Gives the nodes; reads nothing of the rows.</param>
/// <param name="Slot">The slot of the nodes.</param>
/// <param name="Keys">What must be equal, of the row and of the node.</param>
internal sealed record ValueHashJoin(LogicalPlan Input, LogicalPlan Inner, int Slot, IReadOnlyList<JoinKey> Keys) : LogicalPlan
{
    public override string Name => "ValueHashJoin";

    public override string Details => string.Join(", ", Keys.Select(key => $"{key.Outer} = {key.Inner}"));

    public override IReadOnlyList<LogicalPlan> Inputs => [Input, Inner];

    public override IEnumerable<BoundExpression> Expressions => Keys.SelectMany(key => new[] { key.Outer, key.Inner });
}

/// <summary>Two expressions that must be equal.</summary>
/// <param name="Outer">Reads the rows.</param>
/// <param name="Inner">Reads the node.</param>
internal sealed record JoinKey(BoundExpression Outer, BoundExpression Inner);
