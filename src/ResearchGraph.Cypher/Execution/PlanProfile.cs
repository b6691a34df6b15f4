using System.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>What each operator of a plan did.</summary>
internal sealed class PlanProfile
{
    private readonly Dictionary<LogicalPlan, OperatorProfile> _operators = new(ReferenceEqualityComparer.Instance);

    public OperatorProfile Of(LogicalPlan plan)
    {
        if (!_operators.TryGetValue(plan, out var profile)) _operators.Add(plan, profile = new OperatorProfile());
        return profile;
    }
}

/// <summary>Rows that came out of an operator, and the time in it and below it.</summary>
internal sealed class OperatorProfile
{
    public long Rows { get; set; }

    public TimeSpan Time { get; set; }
}

/// <summary>Counts for PROFILE.</summary>
internal sealed class ProfiledOperator(Operator inner, OperatorProfile profile) : Operator
{
    public override void Open(RowBatch argument)
    {
        var start = Stopwatch.GetTimestamp();
        inner.Open(argument);
        profile.Time += Stopwatch.GetElapsedTime(start);
    }

    public override RowBatch? Next()
    {
        var start = Stopwatch.GetTimestamp();
        var batch = inner.Next();
        profile.Time += Stopwatch.GetElapsedTime(start);
        profile.Rows += batch?.Count ?? 0;
        return batch;
    }
}
