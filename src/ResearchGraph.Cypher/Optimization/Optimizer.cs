using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Optimization;

/// <summary>
/// The rewrites of finished plans, in the order in which they run. What is decided while a pattern is planned (start node, order
/// and direction of steps, index seeks, where predicates go) is in <see cref="MatchPlanner"/>.
/// </summary>
internal sealed class Optimizer(PlannerRules rules, SubplanCache subplans)
{
    public LogicalPlan Optimize(LogicalPlan plan)
    {
        if (Has(PlannerRules.ReachableNodes)) plan = PlanRewriter.Rewrite(plan, ReachInsteadOfWalk.Apply);
        if (Has(PlannerRules.Triangles)) plan = PlanRewriter.Rewrite(plan, CloseTriangles.Apply);
        if (Has(PlannerRules.CountPushDown)) plan = PlanRewriter.Rewrite(plan, CountWithoutRows.Apply);
        if (Has(PlannerRules.SemiApply)) plan = PlanRewriter.Rewrite(plan, new SubqueryInsteadOfFilter(subplans).Apply);
        return plan;
    }

    private bool Has(PlannerRules rule) => (rules & rule) != 0;
}
