using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Functions;

/// <summary>
/// Evaluates expressions of literals, operators and function calls, so that cases can be written as Cypher; what needs a graph or
/// rows throws <see cref="NotSupportedException"/>.
/// </summary>
internal sealed class ConstantEvaluator(FunctionContext context)
{
    internal static Value Evaluate(string expression, FunctionContext? context = null)
    {
        var statement = (QueryStatement)CypherParser.Parse("RETURN " + expression + " AS x");
        var clause = (ReturnClause)statement.Query.Parts[0].Clauses[0];
        return new ConstantEvaluator(context ?? TestEntities.NewContext()).Evaluate(clause.Body.Items[0].Expression, new(StringComparer.Ordinal));
    }

    internal Value Evaluate(Expression expression, Dictionary<string, Value> row) => expression switch
    {
        NullLiteral => Value.Null,
        BooleanLiteral literal => literal.Value,
        IntegerLiteral literal => literal.Value,
        FloatLiteral literal => literal.Value,
        StringLiteral literal => literal.Value,
        ListLiteral list => Value.List([.. list.Items.Select(item => Evaluate(item, row))]),
        MapLiteral map => new MapValue(map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Evaluate(entry.Value, row)))),
        Variable variable when row.TryGetValue(variable.Name, out var value) => value,
        FunctionInvocation call => Call(call, row),
        Cypher.Syntax.PropertyAccess access => Cypher.Functions.PropertyAccess.Get(Evaluate(access.Subject, row), access.Key.Text, context),
        ElementAccess access => ListOperators.Index(Evaluate(access.Subject, row), Evaluate(access.Index, row), context),
        ListSlice slice => ListOperators.Slice(Evaluate(slice.Subject, row), Maybe(slice.From, row), Maybe(slice.To, row)),
        InPredicate predicate => Of(ListOperators.In(Evaluate(predicate.Element, row), Evaluate(predicate.List, row))),
        StringPredicate predicate => Of(Test(predicate, Evaluate(predicate.Subject, row), Evaluate(predicate.Pattern, row))),
        NullPredicate predicate => Evaluate(predicate.Operand, row).IsNull != predicate.Negated,
        ArithmeticExpression arithmetic => arithmetic.Rest.Aggregate(
            Evaluate(arithmetic.First, row), (left, term) => Calculate(term.Operator, left, Evaluate(term.Operand, row))),
        UnaryExpression { Operator: UnaryOperator.Minus } unary => Arithmetic.Negate(Evaluate(unary.Operand, row)),
        UnaryExpression { Operator: UnaryOperator.Plus } unary => Arithmetic.Plus(Evaluate(unary.Operand, row)),
        ComparisonExpression { Rest: [var only] } comparison => Of(Compare(only.Operator, Evaluate(comparison.First, row), Evaluate(only.Operand, row))),
        _ => throw new NotSupportedException(expression.GetType().Name),
    };

    private Value? Maybe(Expression? expression, Dictionary<string, Value> row) => expression is null ? (Value?)null : Evaluate(expression, row);

    private Value Call(FunctionInvocation call, Dictionary<string, Value> row)
    {
        if (!FunctionRegistry.BuiltIn.TryFindScalar(call.Name.Text, out var function)) throw new NotSupportedException(call.Name.Text);
        Value[] arguments = [.. call.Arguments.Select(argument => Evaluate(argument, row))];
        Assert.InRange(arguments.Length, function.Signature.MinArguments, function.Signature.MaxArguments);
        return function.Invoke(arguments, context);
    }

    private bool? Test(StringPredicate predicate, Value subject, Value pattern) => predicate.Operator switch
    {
        StringOperator.StartsWith => StringPredicates.StartsWith(subject, pattern),
        StringOperator.EndsWith => StringPredicates.EndsWith(subject, pattern),
        StringOperator.Contains => StringPredicates.Contains(subject, pattern),
        _ => StringPredicates.Matches(subject, pattern, context),
    };

    private static Value Calculate(ArithmeticOperator sign, Value left, Value right) => sign switch
    {
        ArithmeticOperator.Add => Arithmetic.Add(left, right),
        ArithmeticOperator.Subtract => Arithmetic.Subtract(left, right),
        ArithmeticOperator.Multiply => Arithmetic.Multiply(left, right),
        ArithmeticOperator.Divide => Arithmetic.Divide(left, right),
        ArithmeticOperator.Modulo => Arithmetic.Modulo(left, right),
        ArithmeticOperator.Power => Arithmetic.Power(left, right),
        _ => Arithmetic.Concatenate(left, right),
    };

    private static bool? Compare(ComparisonOperator sign, Value left, Value right) => sign switch
    {
        ComparisonOperator.Equal => ValueComparison.AreEqual(left, right),
        ComparisonOperator.NotEqual => !ValueComparison.AreEqual(left, right),
        ComparisonOperator.Less => ValueComparison.IsLess(left, right),
        ComparisonOperator.LessOrEqual => ValueComparison.IsLessOrEqual(left, right),
        ComparisonOperator.Greater => ValueComparison.IsLess(right, left),
        _ => ValueComparison.IsLessOrEqual(right, left),
    };

    private static Value Of(bool? flag) => flag is { } known ? known : Value.Null;
}
