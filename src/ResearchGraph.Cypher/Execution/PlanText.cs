using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Describes plans for people.</summary>
internal static class PlanText
{
    public static PlanDescription Describe(LogicalPlan plan, PlanProfile? profile)
    {
        var counts = profile?.Of(plan);
        return new PlanDescription(plan.Name, plan.Details, [.. plan.Inputs.Select(input => Describe(input, profile))], counts?.Rows, counts?.Time);
    }
}
