using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary><c>NOT a</c>.</summary>
internal sealed class NotExpression(BoundExpression operand) : BoundExpression
{
    public BoundExpression Operand => operand;

    public override TypeSet Type => TypeSet.Boolean;

    public override IEnumerable<BoundExpression> Children => [operand];

    public override bool IsConstant => operand.IsConstant;

    public override Value Evaluate(in Row row) => ToValue(!Truth(operand.Evaluate(row)));

    public override string ToString() => $"NOT {operand}";
}

/// <summary><c>a AND b AND c</c> and its kin, in Kleene's logic of three values.</summary>
internal sealed class ConnectiveExpression(LogicalOperator connective, BoundExpression[] operands) : BoundExpression
{
    public LogicalOperator Connective => connective;

    public BoundExpression[] Operands => operands;

    public override TypeSet Type => TypeSet.Boolean;

    public override IEnumerable<BoundExpression> Children => operands;

    public override bool IsConstant => operands.All(operand => operand.IsConstant);

    public override Value Evaluate(in Row row)
    {
        var result = Truth(operands[0].Evaluate(row));
        for (var i = 1; i < operands.Length; i++)
        {
            // Decided: what follows is not looked at, so that "x IS NOT NULL AND 1 / x > 0" is safe.
            if (result == false && connective == LogicalOperator.And) return false;
            if (result == true && connective == LogicalOperator.Or) return true;
            var next = Truth(operands[i].Evaluate(row));
            result = connective switch
            {
                LogicalOperator.And => next == false ? false : result & next,
                LogicalOperator.Or => next == true ? true : result | next,
                _ => result ^ next,
            };
        }
        return ToValue(result);
    }

    public override int Filter(RowBatch batch, EvaluationContext context, Span<int> selection)
    {
        if (connective == LogicalOperator.Or && operands.All(operand => operand.Type == TypeSet.Boolean)) return FilterAny(batch, context, selection);
        if (connective != LogicalOperator.And) return base.Filter(batch, context, selection);
        var kept = selection.Length;
        foreach (var operand in operands) kept = operand.Filter(batch, context, selection[..kept]);
        return kept;
    }

    // Each operand looks only at the rows that those before it left over.
    private int FilterAny(RowBatch batch, EvaluationContext context, Span<int> selection)
    {
        var holds = new bool[batch.Count];
        var open = selection.ToArray();
        var left = open.Length;
        var tried = new int[left];
        foreach (var operand in operands)
        {
            open.AsSpan(0, left).CopyTo(tried);
            var found = operand.Filter(batch, context, tried.AsSpan(0, left));
            foreach (var row in tried.AsSpan(0, found)) holds[row] = true;
            var rest = 0;
            for (var i = 0; i < left; i++)
            {
                if (!holds[open[i]]) open[rest++] = open[i];
            }
            left = rest;
            if (left == 0) break;
        }
        var kept = 0;
        foreach (var row in selection)
        {
            if (holds[row]) selection[kept++] = row;
        }
        return kept;
    }

    public override string ToString() => string.Join($" {connective.ToString().ToUpperInvariant()} ", operands.Select(operand => operand.ToString()));
}

/// <summary><c>a IS NULL</c> and <c>a IS NOT NULL</c>.</summary>
internal sealed class NullTestExpression(BoundExpression operand, bool negated) : BoundExpression
{
    public override TypeSet Type => TypeSet.Boolean;

    public override IEnumerable<BoundExpression> Children => [operand];

    public override Value Evaluate(in Row row) => operand.Evaluate(row).IsNull != negated;

    public override string ToString() => $"{operand} IS {(negated ? "NOT " : "")}NULL";
}
