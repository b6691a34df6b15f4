using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>An expression whose names are resolved. Immutable; all state of an evaluation is in the row's context.</summary>
internal abstract class BoundExpression
{
    /// <summary>Where it stands in the query.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>What it may be, if it is not null.</summary>
    public virtual TypeSet Type => TypeSet.Any;

    /// <summary>What the elements may be, if it is a list.</summary>
    public virtual TypeSet ElementType => TypeSet.Any;

    public virtual IEnumerable<BoundExpression> Children => [];

    /// <summary>Its value in one row.</summary>
    public abstract Value Evaluate(in Row row);

    /// <summary>Its values in all rows of a batch.</summary>
    public virtual Vector EvaluateBatch(RowBatch batch, EvaluationContext context)
    {
        var values = new Value[batch.Count];
        for (var row = 0; row < values.Length; row++) values[row] = Evaluate(new Row(batch, row, context));
        return new ValueVector(values);
    }

    /// <summary>Keeps of the selected rows those where the value is true; gives how many those are.</summary>
    public virtual int Filter(RowBatch batch, EvaluationContext context, Span<int> selection)
    {
        var kept = 0;
        foreach (var row in selection)
        {
            if (IsTrue(Evaluate(new Row(batch, row, context)))) selection[kept++] = row;
        }
        return kept;
    }

    /// <summary>Whether it always has the same value, known before any row.</summary>
    public virtual bool IsConstant => false;

    /// <summary>The slots of the row that it reads.</summary>
    public void CollectSlots(ISet<int> slots)
    {
        var open = new Stack<BoundExpression>();
        open.Push(this);
        while (open.TryPop(out var expression))
        {
            if (expression is SlotExpression slot) slots.Add(slot.Slot);
            foreach (var child in expression.Children) open.Push(child);
        }
    }

    public static bool IsTrue(Value value) => value.Kind == ValueKind.Boolean && value.AsBoolean();

    public CypherException Error(ErrorKind kind, string message) => ExecutionErrors.Create(kind, Span, message);

    /// <summary>The value as a truth value.</summary>
    /// <exception cref="CypherException">It is neither a boolean nor null.</exception>
    protected bool? Truth(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean(),
        _ => throw Error(ExecutionErrors.InvalidArgumentType, $"Expected a Boolean; found {value.Kind} {Shorten(value)}."),
    };

    protected static Value ToValue(bool? truth) => truth is { } known ? known : Value.Null;

    protected static string Shorten(Value value)
    {
        var text = value.ToString();
        return text.Length <= 60 ? text : text[..57] + "...";
    }
}
