using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Optimization;

/// <summary>Searches breadth first where it only counts which nodes are reached, not how often and by which way.</summary>
/// <remarks>
/// before: EagerAggregation(count(DISTINCT b)) &lt; VarLengthExpand((a)-[*1..6]->(b)) &lt; …
/// after:  EagerAggregation(count(DISTINCT b)) &lt; VarLengthExpand(Pruning,BFS)((a)-[*1..6]->(b)) &lt; …
/// A walk without a repeated relationship reaches a node in at most n directed steps just if any walk does; not so undirected.
/// </remarks>
internal static class ReachInsteadOfWalk
{
    public static LogicalPlan Apply(LogicalPlan plan)
    {
        if (plan is not (Distinct or Aggregation) || (plan is Aggregation aggregation && aggregation.Aggregates.Any(CountsDuplicates))) return plan;
        var read = new HashSet<int>(plan.ReadSlots);
        foreach (var expression in plan.Expressions) expression.CollectSlots(read);
        return PlanRewriter.WithInputs(plan, input => Below(input, read));
    }

    private static LogicalPlan Below(LogicalPlan plan, HashSet<int> read)
    {
        if (plan is not (Filter or Projection or Expand)) return plan;
        if (plan is Expand { IsInto: false, Step: { Length: { Least: <= 1, Most: > 1 }, StepPredicate: null } step } expand
            && expand.Direction != RelationshipDirection.Undirected && expand.Different.Count == 0 && !read.Contains(step.Slot))
        {
            return new ReachableNodes(expand.Input, expand.From, expand.FromName, step, expand.To, expand.ToName, expand.Direction);
        }
        read.UnionWith(plan.ReadSlots);
        foreach (var expression in plan.Expressions) expression.CollectSlots(read);
        return PlanRewriter.WithInputs(plan, input => Below(input, read));
    }

    private static bool CountsDuplicates(BoundAggregate aggregate) => !aggregate.IsDistinct && aggregate.Name is not ("min" or "max");
}
