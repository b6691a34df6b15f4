namespace ResearchGraph.Cypher.Syntax.Printing;

/// <summary>Comprehensions, quantifiers and map projections.</summary>
internal sealed partial class SyntaxWriter
{
    private void Comprehension(Expression expression)
    {
        switch (expression)
        {
            case ListComprehension list:
                Write("[");
                In(list.Variable, list.List);
                Where(list.Where);
                Bar(list.Projection).Write("]");
                break;
            case PatternComprehension pattern:
                Write("[");
                Path(pattern.Pattern);
                Where(pattern.Where);
                Bar(pattern.Projection).Write("]");
                break;
            case QuantifierExpression quantifier:
                Write(quantifier.Kind switch
                {
                    QuantifierKind.All => "all(",
                    QuantifierKind.Any => "any(",
                    QuantifierKind.None => "none(",
                    _ => "single(",
                });
                In(quantifier.Variable, quantifier.List);
                Where(quantifier.Where);
                Write(")");
                break;
            case ReduceExpression reduce:
                Write("reduce(");
                Variable(reduce.Accumulator);
                Write(" = ");
                Expression(reduce.Initial);
                Write(", ");
                In(reduce.Variable, reduce.List);
                Bar(reduce.Step).Write(")");
                break;
            case MapProjection projection:
                Variable(projection.Subject);
                Write(" {");
                List(projection.Items, ProjectionItem);
                Write("}");
                break;
        }
    }

    private void In(Variable variable, Expression list)
    {
        Variable(variable);
        Write(" IN ");
        Expression(list);
    }

    private SyntaxWriter Bar(Expression? projection)
    {
        if (projection is null) return this;
        Write(" | ");
        Expression(projection);
        return this;
    }

    private void ProjectionItem(MapProjectionItem item)
    {
        switch (item)
        {
            case PropertySelector selector: Write(".").Write(Name(selector.Key.Text)); break;
            case AllPropertiesSelector: Write(".*"); break;
            case VariableSelector selector: Variable(selector.Variable); break;
            case LiteralEntry entry: Entry(entry.Key, entry.Value); break;
        }
    }
}
