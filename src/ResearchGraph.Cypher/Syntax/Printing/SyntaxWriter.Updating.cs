namespace ResearchGraph.Cypher.Syntax.Printing;

/// <summary>The clauses that write.</summary>
internal sealed partial class SyntaxWriter
{
    private void UpdatingClause(Clause clause)
    {
        switch (clause)
        {
            case CreateClause create:
                Write("CREATE ");
                List(create.Pattern, Path);
                break;
            case MergeClause merge:
                Write("MERGE ");
                Path(merge.Pattern);
                foreach (var action in merge.Actions) Action(action);
                break;
            case SetClause set:
                Write("SET ");
                List(set.Items, Set);
                break;
            case RemoveClause remove:
                Write("REMOVE ");
                List(remove.Items, Remove);
                break;
            case DeleteClause delete:
                Write(delete.Detach ? "DETACH DELETE " : "DELETE ");
                List(delete.Expressions, Expression);
                break;
            case ForeachClause each:
                Write("FOREACH (");
                In(each.Variable, each.List);
                Write(" | ");
                List(each.Body, Clause, " ");
                Write(")");
                break;
            default: throw new ArgumentException($"A clause of kind {clause.GetType().Name} cannot be written.", nameof(clause));
        }
    }

    private void Action(MergeAction action)
    {
        Write(action.OnMatch ? " ON MATCH SET " : " ON CREATE SET ");
        List(action.Items, Set);
    }

    private void Set(SetItem item)
    {
        switch (item)
        {
            case SetProperty property:
                Expression(property.Target);
                Write(" = ");
                Expression(property.Value);
                break;
            case SetProperties properties:
                Variable(properties.Variable);
                Write(properties.Add ? " += " : " = ");
                Expression(properties.Properties);
                break;
            case SetLabels labels: LabelNames(labels.Variable, labels.Labels); break;
        }
    }

    private void Remove(RemoveItem item)
    {
        if (item is RemoveProperty property) Expression(property.Target);
        else if (item is RemoveLabels labels) LabelNames(labels.Variable, labels.Labels);
    }

    private void LabelNames(Variable variable, SyntaxList<LabelExpression> labels)
    {
        Variable(variable);
        foreach (var label in labels) Write(":").Labels(label);
    }
}
