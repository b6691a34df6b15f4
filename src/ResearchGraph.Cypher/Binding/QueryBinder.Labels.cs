using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

internal sealed partial class QueryBinder
{
    private BoundExpression BindLabelPredicate(LabelPredicate predicate, Scope scope)
    {
        if (IsDynamic(predicate.Labels))
        {
            throw Error(SyntaxErrors.NotSupported, predicate, "Found a label that is calculated outside a pattern; expected it in MATCH, CREATE, MERGE, SET or REMOVE.");
        }
        var subject = BindAs(predicate.Subject, scope, TypeSet.Entity);
        return BindLabelCondition(predicate.Labels, subject, subject.Type, scope);
    }

    /// <summary>The test of labels or types; where a name is calculated, an expression over tests.</summary>
    /// <param name="labels">What must hold.</param>
    /// <param name="subject">Of what.</param>
    /// <param name="kind">Node, relationship, or both where that is not known beforehand.</param>
    /// <param name="scope">What calculated names may read.</param>
    private BoundExpression BindLabelCondition(LabelExpression labels, BoundExpression subject, TypeSet kind, Scope scope)
    {
        if (!IsDynamic(labels))
        {
            return new LabelTestExpression(subject, BindLabels(labels, isType: kind == TypeSet.Relationship, isEither: kind is not (TypeSet.Node or TypeSet.Relationship))) { Span = labels.Span };
        }
        return labels switch
        {
            DynamicLabel dynamic => new DynamicLabelExpression(subject, Bind(dynamic.Names, scope), dynamic.IsAny) { Span = dynamic.Span },
            LabelNegation negation => new NotExpression(BindLabelCondition(negation.Operand, subject, kind, scope)) { Span = negation.Span },
            LabelConjunction conjunction => Connect(LogicalOperator.And, conjunction.Operands),
            LabelDisjunction disjunction => Connect(LogicalOperator.Or, disjunction.Operands),
            _ => throw Error(SyntaxErrors.UnexpectedSyntax, labels, "Found labels of an unknown form; expected names."),
        };

        ConnectiveExpression Connect(LogicalOperator connective, SyntaxList<LabelExpression> operands) =>
            new(connective, [.. operands.Select(operand => BindLabelCondition(operand, subject, kind, scope))]) { Span = labels.Span };
    }

    private static bool IsDynamic(LabelExpression labels) => labels is DynamicLabel || labels.Children.OfType<LabelExpression>().Any(IsDynamic);

    private LabelTest BindLabels(LabelExpression labels, bool isType, bool isEither = false) => labels switch
    {
        LabelName name => new NameTest(isType ? session.Type(name.Name.Text) : session.Label(name.Name.Text)) { Other = isEither ? session.Type(name.Name.Text) : null },
        LabelNegation negation => new NotTest(BindLabels(negation.Operand, isType, isEither)),
        LabelConjunction conjunction => new ManyTest(true, [.. conjunction.Operands.Select(operand => BindLabels(operand, isType, isEither))]),
        LabelDisjunction disjunction => new ManyTest(false, [.. disjunction.Operands.Select(operand => BindLabels(operand, isType, isEither))]),
        _ => new AnyNameTest(),
    };

    /// <summary>The labels that a node is given: those with a name, and expressions for those that are calculated.</summary>
    private (List<string> Names, List<BoundExpression> Calculated) LabelsToWrite(IEnumerable<LabelExpression> labels, Scope scope)
    {
        var (names, calculated) = (new List<string>(), new List<BoundExpression>());
        foreach (var label in labels)
        {
            if (label is LabelName name) names.Add(name.Name.Text);
            else if (label is DynamicLabel dynamic) calculated.Add(Bind(dynamic.Names, scope));
            else if (label is LabelConjunction conjunction)
            {
                var (more, others) = LabelsToWrite(conjunction.Operands, scope);
                names.AddRange(more);
                calculated.AddRange(others);
            }
            else
            {
                throw Error(SyntaxErrors.UnexpectedSyntax, label, "Found a choice of labels where one is to be made; expected names.");
            }
        }
        return (names, calculated);
    }

    private RelationshipCreation MakeRelationship(int slot, LabelExpression type, int from, int to, BoundExpression? properties, Scope scope)
    {
        if (type is DynamicLabel dynamic) return new RelationshipCreation(slot, "", from, to, properties) { CalculatedType = Bind(dynamic.Names, scope) };
        var name = ((LabelName)type).Name.Text;
        session.Type(name);
        return new RelationshipCreation(slot, name, from, to, properties);
    }

    private NodeCreation MakeNode(int slot, LabelExpression? labels, BoundExpression? properties, Scope scope)
    {
        var (names, calculated) = LabelsToWrite(labels is null ? [] : [labels], scope);
        return new NodeCreation(slot, names, properties) { CalculatedLabels = calculated };
    }

    private LabelsSetItem BindLabelsItem(Variable variable, SyntaxList<LabelExpression> labels, bool removes, Scope scope)
    {
        var (names, calculated) = LabelsToWrite(labels, scope);
        return new LabelsSetItem(BindAs(variable, scope, TypeSet.Node), names, removes) { CalculatedLabels = calculated };
    }
}
