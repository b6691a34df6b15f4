using System.Collections.Concurrent;
using ResearchGraph.Cypher.Binding;

namespace ResearchGraph.Cypher.Planning;

/// <summary>The plans of the subqueries of one query on one graph. Thread-safe.</summary>
internal sealed class SubplanCache(PlannerStatistics statistics, PlannerRules rules)
{
    private readonly ConcurrentDictionary<int, (LogicalPlan Plan, int Slots)> _plans = new();

    public (LogicalPlan Plan, int Slots) Of(Subquery subquery) => _plans.GetOrAdd(subquery.Index, _ => Make(subquery));

    private (LogicalPlan Plan, int Slots) Make(Subquery subquery)
    {
        var planner = new QueryPlanner(statistics, rules, subquery.SlotCount);
        var plan = planner.Plan(subquery.Query, new Argument());
        return (plan, planner.SlotCount);
    }
}
