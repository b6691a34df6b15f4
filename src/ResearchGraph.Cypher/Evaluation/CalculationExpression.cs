using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary><c>a + b - c</c>, from left to right. One flat node, however long the chain.</summary>
internal sealed class CalculationExpression(BoundExpression first, (ArithmeticOperator Operator, BoundExpression Operand)[] rest) : BoundExpression
{
    private const TypeSet Addable = TypeSet.Any & ~TypeSet.Boolean & ~TypeSet.Entity & ~TypeSet.Path & ~TypeSet.Map;

    public override TypeSet Type { get; } = rest.Aggregate(first.Type, (type, term) => TypeOf(term.Operator, type, term.Operand.Type));

    public override IEnumerable<BoundExpression> Children => rest.Select(term => term.Operand).Prepend(first);

    public override bool IsConstant => Children.All(child => child.IsConstant);

    public override Value Evaluate(in Row row)
    {
        var result = first.Evaluate(row);
        foreach (var (calculation, operand) in rest) result = Calculate(calculation, result, operand.Evaluate(row));
        return result;
    }

    public override Vector EvaluateBatch(RowBatch batch, EvaluationContext context)
    {
        if (batch.Count == 0 || IsConstant || !Array.TrueForAll(rest, term => IsOfIntegers(term.Operator))) return base.EvaluateBatch(batch, context);
        var result = new long[batch.Count];
        if (!TryRead(first.EvaluateBatch(batch, context), result)) return base.EvaluateBatch(batch, context);
        var operand = new long[batch.Count];
        foreach (var (calculation, term) in rest)
        {
            // What overflows or divides by zero is an error that the calculation of values reports.
            if (!TryRead(term.EvaluateBatch(batch, context), operand) || !TryCalculate(calculation, result, operand)) return base.EvaluateBatch(batch, context);
        }
        return new IntegerVector(result);
    }

    private static bool IsOfIntegers(ArithmeticOperator calculation) =>
        calculation is ArithmeticOperator.Add or ArithmeticOperator.Subtract or ArithmeticOperator.Multiply or ArithmeticOperator.Divide or ArithmeticOperator.Modulo;

    private static bool TryRead(Vector column, long[] numbers)
    {
        if (column is IntegerVector integers) integers.Values.CopyTo(numbers, 0);
        else if (column is ConstantVector { Constant.Kind: ValueKind.Integer } constant) Array.Fill(numbers, constant.Constant.AsInteger());
        else return false;
        return true;
    }

    private static bool TryCalculate(ArithmeticOperator calculation, long[] left, long[] right)
    {
        var wrong = 0L;
        for (var i = 0; i < left.Length; i++)
        {
            var (x, y) = (left[i], right[i]);
            long z;
            switch (calculation)
            {
                case ArithmeticOperator.Add:
                    z = unchecked(x + y);
                    wrong |= (x ^ z) & (y ^ z);
                    break;
                case ArithmeticOperator.Subtract:
                    z = unchecked(x - y);
                    wrong |= (x ^ y) & (x ^ z);
                    break;
                case ArithmeticOperator.Multiply:
                    if (Math.BigMul(x, y, out z) != z >> 63) return false;
                    break;
                default:
                    if (y is 0 or -1) return false;
                    z = calculation == ArithmeticOperator.Divide ? x / y : x % y;
                    break;
            }
            left[i] = z;
        }
        return wrong >= 0;
    }

    public override string ToString() => first + string.Concat(rest.Select(term => $" {SymbolOf(term.Operator)} {term.Operand}"));

    /// <summary>What the result may be.</summary>
    public static TypeSet TypeOf(ArithmeticOperator calculation, TypeSet left, TypeSet right)
    {
        var areNumbers = ((left | right) & ~TypeSet.Number) == 0;
        if (calculation is ArithmeticOperator.Add or ArithmeticOperator.Concatenate)
        {
            return areNumbers ? left | right : left == TypeSet.List || right == TypeSet.List ? TypeSet.List : Addable;
        }
        if (!areNumbers) return TypeSet.Number | TypeSet.Temporal | TypeSet.Duration;
        return calculation == ArithmeticOperator.Power ? TypeSet.Float : left | right;
    }

    private static Value Calculate(ArithmeticOperator calculation, Value left, Value right) => calculation switch
    {
        ArithmeticOperator.Add => Arithmetic.Add(left, right),
        ArithmeticOperator.Concatenate => Arithmetic.Concatenate(left, right),
        ArithmeticOperator.Subtract => Arithmetic.Subtract(left, right),
        ArithmeticOperator.Multiply => Arithmetic.Multiply(left, right),
        ArithmeticOperator.Divide => Arithmetic.Divide(left, right),
        ArithmeticOperator.Modulo => Arithmetic.Modulo(left, right),
        _ => Arithmetic.Power(left, right),
    };

    private static string SymbolOf(ArithmeticOperator calculation) => calculation switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Concatenate => "||",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        ArithmeticOperator.Divide => "/",
        ArithmeticOperator.Modulo => "%",
        _ => "^",
    };
}
