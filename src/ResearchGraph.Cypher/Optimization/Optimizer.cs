using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Optimization;

/// <summary>The rewrites of finished plans, in the order in which they run.</summary>
internal sealed class Optimizer(PlannerStatistics statistics, PlannerRules rules)
{
    public LogicalPlan Optimize(LogicalPlan plan)
    {
        _ = (statistics, rules);
        return plan;
    }
}
