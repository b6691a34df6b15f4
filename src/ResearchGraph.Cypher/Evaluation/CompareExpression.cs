using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>One comparison: <c>a &lt; b</c>.</summary>
internal sealed class CompareExpression(ComparisonOperator comparison, BoundExpression left, BoundExpression right) : BoundExpression
{
    public ComparisonOperator Comparison => comparison;

    public BoundExpression Left => left;

    public BoundExpression Right => right;

    public override TypeSet Type => TypeSet.Boolean;

    public override IEnumerable<BoundExpression> Children => [left, right];

    public override bool IsConstant => left.IsConstant && right.IsConstant;

    public override Value Evaluate(in Row row) => ToValue(Compare(comparison, left.Evaluate(row), right.Evaluate(row)));

    public override int Filter(RowBatch batch, EvaluationContext context, Span<int> selection)
    {
        if (UniqueKeyComparison.TryFilter(this, batch, context, selection, out var found)) return found;
        if (selection.Length < batch.Count / 4) return base.Filter(batch, context, selection);
        var first = left.EvaluateBatch(batch, context);
        var second = right.EvaluateBatch(batch, context);
        return TypedComparison.TryFilter(comparison, first, second, selection, out var kept) ? kept : FilterValues(first, second, selection);
    }

    public override string ToString() => $"{left} {Symbol} {right}";

    public static bool? Compare(ComparisonOperator comparison, Value left, Value right) => comparison switch
    {
        ComparisonOperator.Equal => ValueComparison.AreEqual(left, right),
        ComparisonOperator.NotEqual => !ValueComparison.AreEqual(left, right),
        ComparisonOperator.Less => ValueComparison.IsLess(left, right),
        ComparisonOperator.LessOrEqual => ValueComparison.IsLessOrEqual(left, right),
        ComparisonOperator.Greater => ValueComparison.IsLess(right, left),
        _ => ValueComparison.IsLessOrEqual(right, left),
    };

    private string Symbol => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private int FilterValues(Vector first, Vector second, Span<int> selection)
    {
        var kept = 0;
        foreach (var row in selection)
        {
            if (Compare(comparison, first.Get(row), second.Get(row)) == true) selection[kept++] = row;
        }
        return kept;
    }
}
