using ResearchGraph.Cypher.Syntax.Parsing;

namespace ResearchGraph.Cypher.Syntax.Printing;

/// <summary>Operators and what follows an operand directly.</summary>
internal sealed partial class SyntaxWriter
{
    private void Operator(Expression expression)
    {
        switch (expression)
        {
            case LogicalExpression logical:
                List(logical.Operands, operand => Expression(operand, BinaryOperators.Of(logical.Operator) + 1), $" {logical.Operator.ToString().ToUpperInvariant()} ");
                break;
            case UnaryExpression unary: Unary(unary); break;
            case ComparisonExpression comparison:
                Expression(comparison.First, Precedence.Comparison + 1);
                foreach (var partial in comparison.Rest) Comparison(partial);
                break;
            case ArithmeticExpression arithmetic:
                Expression(arithmetic.First, BinaryOperators.Of(arithmetic.Rest[0].Operator) + 1);
                foreach (var term in arithmetic.Rest) Term(term);
                break;
            case PropertyAccess or ElementAccess or ListSlice or LabelPredicate: Postfix(expression); break;
            default: Predicate(expression); break;
        }
    }

    private void Unary(UnaryExpression unary)
    {
        if (unary.Operator == UnaryOperator.Not)
        {
            Write("NOT ");
            Expression(unary.Operand, Precedence.Not);
            return;
        }
        Write(unary.Operator == UnaryOperator.Minus ? "-" : "+");
        // A minus sign directly before a number would become part of it.
        var isNumber = unary.Operator == UnaryOperator.Minus && unary.Operand is IntegerLiteral or FloatLiteral && PrecedenceOf(unary.Operand) == Precedence.Atom;
        Expression(unary.Operand, isNumber ? Precedence.Atom + 1 : Precedence.Unary);
    }

    private void Comparison(PartialComparison partial)
    {
        Write(partial.Operator switch
        {
            ComparisonOperator.Equal => " = ",
            ComparisonOperator.NotEqual => " <> ",
            ComparisonOperator.Less => " < ",
            ComparisonOperator.LessOrEqual => " <= ",
            ComparisonOperator.Greater => " > ",
            _ => " >= ",
        });
        Expression(partial.Operand, Precedence.Comparison + 1);
    }

    private void Term(ArithmeticTerm term)
    {
        Write(term.Operator switch
        {
            ArithmeticOperator.Add => " + ",
            ArithmeticOperator.Subtract => " - ",
            ArithmeticOperator.Concatenate => " || ",
            ArithmeticOperator.Multiply => " * ",
            ArithmeticOperator.Divide => " / ",
            ArithmeticOperator.Modulo => " % ",
            _ => " ^ ",
        });
        Expression(term.Operand, BinaryOperators.Of(term.Operator) + 1);
    }

    private void Predicate(Expression expression)
    {
        switch (expression)
        {
            case StringPredicate predicate:
                Expression(predicate.Subject, Precedence.Predicate);
                Write(predicate.Operator switch
                {
                    StringOperator.StartsWith => " STARTS WITH ",
                    StringOperator.EndsWith => " ENDS WITH ",
                    StringOperator.Contains => " CONTAINS ",
                    _ => " =~ ",
                });
                Expression(predicate.Pattern, Precedence.Additive);
                break;
            case InPredicate predicate:
                Expression(predicate.Element, Precedence.Predicate);
                Write(" IN ");
                Expression(predicate.List, Precedence.Additive);
                break;
            case NullPredicate predicate:
                Is(predicate.Operand, predicate.Negated).Write("NULL");
                break;
            case TypePredicate predicate:
                Is(predicate.Operand, predicate.Negated).Write(":: ");
                Type(predicate.Type);
                break;
            case NormalizedPredicate predicate:
                Is(predicate.Operand, predicate.Negated).Write(predicate.Form.ToString().ToUpperInvariant()).Write(" NORMALIZED");
                break;
            default: throw new ArgumentException($"An expression of kind {expression.GetType().Name} cannot be written.", nameof(expression));
        }
    }

    private SyntaxWriter Is(Expression operand, bool negated)
    {
        Expression(operand, Precedence.Predicate);
        return Write(negated ? " IS NOT " : " IS ");
    }

    private void Postfix(Expression expression)
    {
        switch (expression)
        {
            case PropertyAccess access:
                Subject(access.Subject);
                Write(".").Write(Name(access.Key.Text));
                break;
            case ElementAccess access:
                Subject(access.Subject);
                Write("[");
                Expression(access.Index);
                Write("]");
                break;
            case ListSlice slice:
                Subject(slice.Subject);
                Write("[");
                if (slice.From is not null) Expression(slice.From);
                Write("..");
                if (slice.To is not null) Expression(slice.To);
                Write("]");
                break;
            case LabelPredicate predicate:
                if (predicate.Subject is CaseOperand) Write(" IS ");
                else Subject(predicate.Subject);
                if (predicate.Subject is not CaseOperand) Write(":");
                LabelsInExpression(predicate.Labels);
                break;
        }
    }

    // A label predicate goes on at a colon, and a dotted name before a parenthesis is a function.
    private void Subject(Expression subject) => Expression(subject, subject is LabelPredicate ? Precedence.Atom : Precedence.Postfix);

    private void Type(TypeExpression type)
    {
        switch (type)
        {
            case NamedType named: Write(named.Name); break;
            case ListType list:
                Write("LIST<");
                Type(list.Element);
                Write(">");
                break;
            case UnionType union:
                Write("ANY<");
                List(union.Alternatives, Type, " | ");
                Write(">");
                break;
        }
        if (type.NotNull) Write(" NOT NULL");
    }
}
