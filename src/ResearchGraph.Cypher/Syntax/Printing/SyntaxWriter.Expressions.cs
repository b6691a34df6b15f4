using System.Globalization;
using ResearchGraph.Cypher.Syntax.Parsing;

namespace ResearchGraph.Cypher.Syntax.Printing;

/// <summary>Expressions, in parentheses where their place binds more tightly than they do.</summary>
internal sealed partial class SyntaxWriter
{
    private void Expression(Expression expression, Precedence least)
    {
        if (PrecedenceOf(expression) >= least)
        {
            Expression(expression);
            return;
        }
        Write("(");
        Expression(expression);
        Write(")");
    }

    private static Precedence PrecedenceOf(Expression expression) => expression switch
    {
        LogicalExpression logical => BinaryOperators.Of(logical.Operator),
        UnaryExpression unary => unary.Operator == UnaryOperator.Not ? Precedence.Not : Precedence.Unary,
        ComparisonExpression => Precedence.Comparison,
        StringPredicate or InPredicate or NullPredicate or TypePredicate or NormalizedPredicate => Precedence.Predicate,
        ArithmeticExpression arithmetic => BinaryOperators.Of(arithmetic.Rest[0].Operator),
        IntegerLiteral { Value: < 0 } => Precedence.Unary,
        FloatLiteral number when double.IsNegative(number.Value) && !double.IsNaN(number.Value) => Precedence.Unary,
        LabelPredicate or PropertyAccess or ElementAccess or ListSlice => Precedence.Postfix,
        _ => Precedence.Atom,
    };

    private void Expression(Expression expression)
    {
        switch (expression)
        {
            case Variable variable: Variable(variable); break;
            case Parameter parameter: Parameter(parameter); break;
            case FunctionInvocation call: Function(call); break;
            case CountStar: Write("count(*)"); break;
            case CaseExpression choice: Case(choice); break;
            case CaseOperand: break;
            case PatternPredicate pattern: Path(pattern.Pattern); break;
            case ShortestPathExpression pattern: Path(pattern.Pattern); break;
            case SubqueryExpression subquery: Subquery(subquery); break;
            case ListComprehension or PatternComprehension or QuantifierExpression or ReduceExpression or MapProjection: Comprehension(expression); break;
            case NullLiteral or BooleanLiteral or IntegerLiteral or FloatLiteral or StringLiteral or ListLiteral or MapLiteral: Literal(expression); break;
            default: Operator(expression); break;
        }
    }

    private void Literal(Expression literal)
    {
        switch (literal)
        {
            case NullLiteral: Write("NULL"); break;
            case BooleanLiteral boolean: Write(boolean.Value ? "TRUE" : "FALSE"); break;
            case IntegerLiteral integer: Write(integer.Value.ToString(CultureInfo.InvariantCulture)); break;
            case FloatLiteral number: Write(Float(number.Value)); break;
            case StringLiteral text: String(text.Value); break;
            case ListLiteral list:
                Write("[");
                List(list.Items, Expression);
                Write("]");
                break;
            case MapLiteral map:
                Write("{");
                List(map.Entries, entry => Entry(entry.Key, entry.Value));
                Write("}");
                break;
        }
    }

    private static string Float(double value)
    {
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "Infinity" : "-Infinity";
        var text = value.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "E", StringComparison.Ordinal);
        return text.Contains('.') || text.Contains('E') ? text : text + ".0";
    }

    private void Entry(SymbolicName key, Expression value)
    {
        Write(Name(key.Text)).Write(": ");
        Expression(value);
    }

    private void Function(FunctionInvocation call)
    {
        FunctionName(call.Name);
        Write(call.Distinct ? "(DISTINCT " : "(");
        List(call.Arguments, Expression);
        Write(")");
    }

    private void Case(CaseExpression choice)
    {
        Write("CASE");
        if (choice.Subject is not null)
        {
            Write(" ");
            Expression(choice.Subject);
        }
        foreach (var alternative in choice.Alternatives)
        {
            Write(" ");
            Alternative(alternative);
        }
        if (choice.Else is not null)
        {
            Write(" ELSE ");
            Expression(choice.Else);
        }
        Write(" END");
    }

    private void Alternative(CaseAlternative alternative)
    {
        Write("WHEN ");
        List(alternative.Conditions, Expression);
        Write(" THEN ");
        Expression(alternative.Result);
    }

    private void Subquery(SubqueryExpression subquery)
    {
        Write(subquery.Kind switch
        {
            SubqueryKind.Exists => "EXISTS { ",
            SubqueryKind.Count => "COUNT { ",
            _ => "COLLECT { ",
        });
        Query(subquery.Query);
        Write(" }");
    }
}
