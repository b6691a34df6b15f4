using System.Globalization;

namespace ResearchGraph.Cypher.Syntax.Printing;

/// <summary>Patterns and labels.</summary>
internal sealed partial class SyntaxWriter
{
    private void Path(PathPattern path)
    {
        if (path.Variable is not null)
        {
            Variable(path.Variable);
            Write(" = ");
        }
        if (path.Selector is null)
        {
            foreach (var element in path.Elements) Element(element);
            return;
        }
        var isFunction = path.Selector.Kind is PathSelectorKind.ShortestPath or PathSelectorKind.AllShortestPaths;
        Selector(path.Selector);
        Write(isFunction ? "(" : " ");
        foreach (var element in path.Elements) Element(element);
        if (isFunction) Write(")");
    }

    private void Selector(PathSelector selector)
    {
        var count = selector.Count?.ToString(CultureInfo.InvariantCulture);
        Write(selector.Kind switch
        {
            PathSelectorKind.ShortestPath => "shortestPath",
            PathSelectorKind.AllShortestPaths => "allShortestPaths",
            PathSelectorKind.Shortest => $"SHORTEST {count}",
            PathSelectorKind.AllShortest => "ALL SHORTEST",
            PathSelectorKind.ShortestGroups => $"SHORTEST {count} GROUPS",
            _ => $"ANY {count}",
        });
    }

    private void Element(PathElement element)
    {
        switch (element)
        {
            case NodePattern node: Node(node); break;
            case RelationshipPattern relationship: Relationship(relationship); break;
            case ParenthesizedPathPattern inner:
                Write("(");
                Path(inner.Pattern);
                Where(inner.Where);
                Write(")");
                if (inner.Quantifier is not null) Quantifier(inner.Quantifier);
                break;
        }
    }

    private void Node(NodePattern node)
    {
        Write("(");
        Filling(node.Variable, node.Labels, null, node.Properties, node.Where);
        Write(")");
    }

    private void Relationship(RelationshipPattern relationship)
    {
        var postfix = relationship.Quantifier is { Style: QuantifierStyle.Postfix } quantifier ? quantifier : null;
        var length = postfix is null ? relationship.Quantifier : null;
        Write(relationship.Direction == RelationshipDirection.Incoming ? "<-[" : "-[");
        Filling(relationship.Variable, relationship.Types, length, relationship.Properties, relationship.Where);
        Write(relationship.Direction == RelationshipDirection.Outgoing ? "]->" : "]-");
        if (postfix is not null) Quantifier(postfix);
    }

    private void Filling(Variable? variable, LabelExpression? labels, PathQuantifier? length, Expression? properties, Expression? where)
    {
        var start = _text.Length;
        if (variable is not null) Variable(variable);
        if (labels is not null)
        {
            Write(":");
            Labels(labels);
        }
        if (length is not null) Quantifier(length);
        if (properties is not null)
        {
            if (_text.Length > start) Write(" ");
            Expression(properties);
        }
        if (where is null) return;
        Write(_text.Length > start ? " WHERE " : "WHERE ");
        Expression(where);
    }

    private void Quantifier(PathQuantifier quantifier)
    {
        var minimum = quantifier.Minimum?.ToString(CultureInfo.InvariantCulture);
        var maximum = quantifier.Maximum?.ToString(CultureInfo.InvariantCulture);
        if (quantifier.Style == QuantifierStyle.VariableLength)
        {
            Write("*").Write(minimum ?? "");
            if (minimum != maximum) Write("..").Write(maximum ?? "");
            return;
        }
        Write((quantifier.Minimum, quantifier.Maximum) switch
        {
            (0, null) => "*",
            (1, null) => "+",
            _ => minimum == maximum ? $"{{{minimum}}}" : $"{{{minimum},{maximum}}}",
        });
    }

    private void Labels(LabelExpression labels)
    {
        if (labels is LabelConjunction plain && plain.Operands.All(operand => operand is LabelName or DynamicLabel)) List(plain.Operands, Labels, ":");
        else if (labels is LabelConjunction conjunction) List(conjunction.Operands, operand => LabelOperand(operand, operand is LabelConjunction or LabelDisjunction), "&");
        else if (labels is LabelDisjunction disjunction) List(disjunction.Operands, operand => LabelOperand(operand, operand is LabelDisjunction), "|");
        else if (labels is LabelNegation negation) Write("!").LabelOperand(negation.Operand, negation.Operand is LabelConjunction or LabelDisjunction);
        else if (labels is LabelName name) Write(Name(name.Name.Text));
        else if (labels is DynamicLabel dynamic) Dynamic(dynamic);
        else Write("%");
    }

    private void Dynamic(DynamicLabel label)
    {
        Write(label.IsAny ? "$any(" : "$(");
        Expression(label.Names);
        Write(")");
    }

    private void LabelOperand(LabelExpression operand, bool inParentheses)
    {
        if (inParentheses) Write("(");
        Labels(operand);
        if (inParentheses) Write(")");
    }

    // Within a comprehension a bar would end the predicate.
    private void LabelsInExpression(LabelExpression labels) => LabelOperand(labels, labels is LabelDisjunction);
}
