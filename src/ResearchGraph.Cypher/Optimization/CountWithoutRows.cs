using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Optimization;

/// <summary>Counts without making the rows that are counted.</summary>
/// <remarks>
/// before: EagerAggregation(count(*)) &lt; NodeByLabelScan(n:A)
/// after:  NodeCountFromCountStore((:A))
/// before: EagerAggregation(count(*)) &lt; Expand(All)((a)-[:T]->(b)) &lt; AllNodesScan(a)
/// after:  RelationshipCountFromCountStore(()-[:T]->())
/// before: EagerAggregation(count(*)) &lt; Expand(All)((a)-[:T]->(b)) &lt; …
/// after:  DegreeCount((a)-[:T]->(b)) &lt; …
/// </remarks>
internal static class CountWithoutRows
{
    public static LogicalPlan Apply(LogicalPlan plan)
    {
        if (plan is not Aggregation { Keys.Count: 0, Aggregates: [{ IsDistinct: false, Name: "count" } count] } aggregation) return plan;
        return aggregation.Input switch
        {
            NodeScan { Input: Argument } scan when Counts(count, scan.Slot) => new CountFromStore(count.Slot, scan.Label, null, false),
            Expand { Step.Length: null, IsInto: false, Different.Count: 0 } expand when Counts(count, expand.To) || Counts(count, expand.Step.Slot) => OfSteps(expand, count.Slot),
            _ => plan,
        };
    }

    private static LogicalPlan OfSteps(Expand expand, int slot) =>
        expand is { Input: NodeScan { Input: Argument, Label: null }, Direction: not RelationshipDirection.Undirected }
            ? new CountFromStore(slot, null, expand.Step.Types, true)
            : new DegreeCount(expand.Input, expand, slot);

    // A node or relationship that was just matched is never null, so counting it counts the rows.
    private static bool Counts(BoundAggregate count, int slot) => count.Argument is null || count.Argument is SlotExpression argument && argument.Slot == slot;
}
