using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Planning;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Skip.</summary>
internal sealed class SkipOperator(Operator input, EvaluationContext context, Skip plan) : UnaryOperator(input, context)
{
    private long _left = -1;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        _left = -1;
    }

    public override RowBatch? Next()
    {
        if (_left < 0) _left = CountArgument.Read(plan.Count, Context);
        while (Input.Next() is { } batch)
        {
            if (_left == 0) return batch;
            var skipped = (int)Math.Min(_left, batch.Count);
            _left -= skipped;
            if (skipped < batch.Count) return batch.Slice(skipped, batch.Count - skipped);
        }
        return null;
    }
}

/// <summary>Limit and ExhaustiveLimit.</summary>
internal sealed class LimitOperator(Operator input, EvaluationContext context, Limit plan) : UnaryOperator(input, context)
{
    private long _left = -1;

    public override void Open(RowBatch argument)
    {
        base.Open(argument);
        _left = -1;
    }

    public override RowBatch? Next()
    {
        if (_left < 0) _left = CountArgument.Read(plan.Count, Context);
        if (_left == 0)
        {
            while (plan.Exhausts && Input.Next() is not null) Context.Cancellation.ThrowIfCancellationRequested();
            return null;
        }
        if (Input.Next() is not { } batch) return null;
        var taken = (int)Math.Min(_left, batch.Count);
        _left -= taken;
        return batch.Slice(0, taken);
    }
}

/// <summary>EmptyResult.</summary>
internal sealed class EmptyResultOperator(Operator input, EvaluationContext context) : UnaryOperator(input, context)
{
    public override RowBatch? Next()
    {
        while (Input.Next() is not null) Context.Cancellation.ThrowIfCancellationRequested();
        return null;
    }
}
