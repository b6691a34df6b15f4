using ResearchGraph.Cypher.Evaluation;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Draws batches of rows from below. One thread; may be opened again and again.</summary>
internal abstract class Operator
{
    /// <summary>Begins anew with the rows that the leaves stand for.</summary>
    public abstract void Open(RowBatch argument);

    /// <summary>The next rows, never none; null at the end.</summary>
    public abstract RowBatch? Next();
}

/// <summary>An operator over one other.</summary>
internal abstract class UnaryOperator(Operator input, EvaluationContext context) : Operator
{
    protected Operator Input { get; } = input;

    protected EvaluationContext Context { get; } = context;

    public override void Open(RowBatch argument) => Input.Open(argument);
}

/// <summary>The rows that were handed in.</summary>
internal sealed class ArgumentOperator : Operator
{
    private RowBatch? _argument;

    public override void Open(RowBatch argument) => _argument = argument.Count > 0 ? argument : null;

    public override RowBatch? Next()
    {
        var argument = _argument;
        _argument = null;
        return argument;
    }
}
