using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Optimization;

/// <summary>Walks plans from the leaves up.</summary>
internal static class PlanRewriter
{
    /// <summary>The plan with every operator rewritten after its inputs.</summary>
    public static LogicalPlan Rewrite(LogicalPlan plan, Func<LogicalPlan, LogicalPlan> rule) => rule(WithInputs(plan, input => Rewrite(input, rule)));

    /// <summary>The same operator over other inputs.</summary>
    public static LogicalPlan WithInputs(LogicalPlan plan, Func<LogicalPlan, LogicalPlan> change) => plan switch
    {
        UnaryPlan unary => change(unary.Input) is var input && ReferenceEquals(input, unary.Input) ? unary : unary with { Input = input },
        Apply apply => apply with { Input = change(apply.Input), Inner = change(apply.Inner) },
        OptionalMatch optional => optional with { Input = change(optional.Input), Inner = change(optional.Inner) },
        ValueHashJoin join => join with { Input = change(join.Input), Inner = change(join.Inner) },
        SemiApply semi => semi with { Input = change(semi.Input) },
        Repeat repeat => repeat with { Input = change(repeat.Input), Inner = change(repeat.Inner) },
        Merge merge => merge with { Input = change(merge.Input), Inner = change(merge.Inner) },
        Foreach each => each with { Input = change(each.Input), Inner = change(each.Inner) },
        Union union => union with { Parts = [.. union.Parts.Select(change)] },
        _ => plan,
    };
}
