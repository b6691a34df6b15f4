using System.Collections.Concurrent;
using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Plans subqueries of expressions on first use and keeps their operators from row to row.</summary>
internal sealed class SubqueryRunner(EvaluationContext context, SubplanCache plans) : ISubqueryRunner
{
    private readonly Dictionary<int, Operator> _operators = [];

    public IEnumerable<RowBatch> Run(Subquery subquery, RowBatch argument)
    {
        // Taken out while it runs, so that a subquery cannot disturb itself.
        if (!_operators.Remove(subquery.Index, out var operation)) operation = Create(subquery);
        var slots = plans.Of(subquery).Slots;
        var columns = new Vector?[slots];
        argument.Columns.CopyTo(columns, 0);
        operation.Open(new RowBatch(1, columns));
        try
        {
            while (operation.Next() is { } batch) yield return batch;
        }
        finally
        {
            _operators[subquery.Index] = operation;
        }
    }

    private Operator Create(Subquery subquery)
    {
        var (plan, slots) = plans.Of(subquery);
        return new OperatorFactory(context, slots, null).Create(plan);
    }
}

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
