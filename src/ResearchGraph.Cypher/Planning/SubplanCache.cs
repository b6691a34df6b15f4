using System.Collections.Concurrent;
using ResearchGraph.Cypher.Binding;

namespace ResearchGraph.Cypher.Planning;

/// <summary>The plans of the subqueries of one query on one graph. Thread-safe.</summary>
internal sealed class SubplanCache(PlannerStatistics statistics, PlannerRules rules)
{
    private readonly ConcurrentDictionary<int, Subplan> _plans = new();

    public Subplan Of(Subquery subquery) => _plans.GetOrAdd(subquery.Index, _ => Make(subquery));

    private Subplan Make(Subquery subquery)
    {
        var planner = new QueryPlanner(statistics, rules, subquery.SlotCount);
        var plan = planner.Plan(subquery.Query, new Argument());
        return new Subplan(plan, planner.SlotCount);
    }
}

/// <summary>The plan of a subquery and how many slots its rows have.</summary>
internal sealed record Subplan(LogicalPlan Plan, int Slots);
