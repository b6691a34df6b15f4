using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Plans subqueries of expressions on first use and keeps their operators from row to row.</summary>
internal sealed class SubqueryRunner(EvaluationContext context, SubplanCache plans) : ISubqueryRunner
{
    private readonly Dictionary<int, Operator> _operators = [];
    private readonly Dictionary<int, Operator> _counting = [];

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

    public bool CanCount(Subquery subquery, bool onlyWhether) => Expands(plans.Of(subquery).Plan) is >= 0 and var steps && (steps <= 1 || !onlyWhether);

    public long[] Count(Subquery subquery, RowBatch argument)
    {
        var (plan, slots) = plans.Of(subquery);
        if (!_counting.Remove(subquery.Index, out var operation)) operation = new OperatorFactory(context, slots + 1, null).Create(plan);
        // Beside the arguments goes the number of the row, which every operator of such a plan hands on.
        var columns = new Vector?[slots + 1];
        argument.Columns.CopyTo(columns, 0);
        var numbers = new long[argument.Count];
        for (var row = 0; row < numbers.Length; row++) numbers[row] = row;
        columns[slots] = new IntegerVector(numbers);
        operation.Open(new RowBatch(argument.Count, columns));
        var counts = new long[argument.Count];
        while (operation.Next() is { } found)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var row in ((IntegerVector)found.Columns[slots]!).Values) counts[row]++;
        }
        _counting[subquery.Index] = operation;
        return counts;
    }

    // A plan that only follows single steps and filters treats each row by itself, so it may have many at once. With more than one
    // step the first find of a row would come too late where only that is asked for.
    private static int Expands(LogicalPlan plan)
    {
        var steps = 0;
        while (plan is not Argument)
        {
            if (plan is Expand { Step.Length: null }) steps++;
            else if (plan is not (Filter or Projection)) return -1;
            plan = plan.Inputs[0];
        }
        return steps;
    }

    private Operator Create(Subquery subquery)
    {
        var (plan, slots) = plans.Of(subquery);
        return new OperatorFactory(context, slots, null).Create(plan);
    }
}
