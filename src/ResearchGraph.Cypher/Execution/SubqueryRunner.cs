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
