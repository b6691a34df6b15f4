using System.Globalization;
using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Planning;

/// <summary>Keeps plans so shallow that walking and running them cannot exhaust the stack.</summary>
internal static class PlanDepth
{
    private const int Most = 1000;

    /// <exception cref="CypherException">The plan is too deep.</exception>
    public static void Check(LogicalPlan plan)
    {
        var open = new Stack<Place>();
        open.Push(new Place(plan, 1));
        while (open.TryPop(out var place))
        {
            if (place.Depth > Most)
            {
                throw new CypherException(
                    SyntaxErrors.NestingTooDeep, ErrorPhase.CompileTime, null,
                    string.Create(CultureInfo.InvariantCulture, $"The query needs more than {Most} operators in a row; expected fewer clauses and steps."));
            }
            foreach (var input in place.Plan.Inputs) open.Push(new Place(input, place.Depth + 1));
        }
    }

    private sealed record Place(LogicalPlan Plan, int Depth);
}
