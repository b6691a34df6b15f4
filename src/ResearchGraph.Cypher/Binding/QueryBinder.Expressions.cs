using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Binding;

internal sealed partial class QueryBinder
{
    /// <exception cref="CypherException">The expression cannot mean anything.</exception>
    private BoundExpression Bind(Expression expression, Scope scope) => scope.Substitute(expression) ?? expression switch
    {
        NullLiteral => new ConstantExpression(Value.Null),
        BooleanLiteral literal => new ConstantExpression(literal.Value),
        IntegerLiteral literal => new ConstantExpression(literal.Value),
        FloatLiteral literal => new ConstantExpression(literal.Value),
        StringLiteral literal => new ConstantExpression(literal.Value),
        Variable variable => BindVariable(variable, scope),
        Parameter parameter => BindParameter(parameter),
        ListLiteral list => new ListExpression([.. list.Items.Select(item => Bind(item, scope))]) { Span = list.Span },
        MapLiteral map => new MapExpression([.. map.Entries.Select(entry => (entry.Key.Text, Bind(entry.Value, scope)))]) { Span = map.Span },
        MapProjection projection => BindMapProjection(projection, scope),
        PropertyAccess access => BindProperty(access, scope),
        ElementAccess access => BindElement(access, scope),
        ListSlice slice => new SliceExpression(
            BindAs(slice.Subject, scope, TypeSet.List), slice.From is null ? null : Bind(slice.From, scope), slice.To is null ? null : Bind(slice.To, scope)),
        UnaryExpression unary => BindUnary(unary, scope),
        LogicalExpression logical => new ConnectiveExpression(
            logical.Operator, [.. logical.Operands.Select(operand => BindAs(operand, scope, TypeSet.Boolean))])
        { Span = logical.Span },
        ComparisonExpression comparison => BindComparison(comparison, scope),
        ArithmeticExpression arithmetic => BindArithmetic(arithmetic, scope),
        StringPredicate predicate => BindTextTest(predicate, scope),
        InPredicate predicate => new MembershipExpression(Bind(predicate.Element, scope), BindAs(predicate.List, scope, TypeSet.List)) { Span = predicate.Span },
        NullPredicate predicate => new NullTestExpression(Bind(predicate.Operand, scope), predicate.Negated),
        TypePredicate predicate => new TypeTestExpression(Bind(predicate.Operand, scope), predicate.Type, predicate.Negated),
        NormalizedPredicate predicate => new NormalizedExpression(Bind(predicate.Operand, scope), FormOf(predicate.Form), predicate.Negated),
        LabelPredicate predicate => BindLabelPredicate(predicate, scope),
        CaseExpression choice => BindCase(choice, scope),
        CaseOperand => new LocalExpression(_caseLocal ?? throw new InvalidOperationException("A case operand stands outside CASE."), "case", TypeSet.Any),
        FunctionInvocation call => BindFunction(call, scope),
        CountStar count => BindAggregate(count, "count", null, [], isDistinct: false, scope),
        ListComprehension comprehension => BindListComprehension(comprehension, scope),
        QuantifierExpression quantifier => BindQuantifier(quantifier, scope),
        ReduceExpression reduce => BindReduce(reduce, scope),
        PatternPredicate predicate => BindPatternPredicate(predicate, scope),
        PatternComprehension comprehension => BindPatternComprehension(comprehension, scope),
        SubqueryExpression subquery => BindSubquery(subquery, scope),
        ShortestPathExpression shortest => BindShortestPath(shortest, scope),
        _ => throw Error(SyntaxErrors.NotSupported, expression, "This expression is not supported."),
    };

    /// <summary>Binds an expression whose type must be possible.</summary>
    private BoundExpression BindAs(Expression expression, Scope scope, TypeSet expected)
    {
        var bound = Bind(expression, scope);
        return bound.Type.MayBe(expected) ? bound : throw WrongType(expression, bound.Type, expected);
    }

    private static CypherException WrongType(SyntaxNode node, TypeSet found, TypeSet expected) =>
        Error(BindingErrors.InvalidArgumentType, node, $"Expected {expected.Describe()}; found {found.Describe()}.");

    private BoundExpression BindVariable(Variable variable, Scope scope)
    {
        if (Resolve(variable.Name, scope) is { } symbol) return symbol.ToExpression();
        if (scope.HiddenScope is { } hidden && Resolve(variable.Name, hidden) is not null)
        {
            throw Error(BindingErrors.AmbiguousAggregationExpression, variable,
                $"The variable {variable.Name} stands beside an aggregate but is not grouped by: make it, or its property, a column of its own.");
        }
        throw Undefined(variable, scope);
    }

    private ParameterExpression BindParameter(Parameter parameter)
    {
        if (!session.Parameters.Contains(parameter.Name)) session.Parameters.Add(parameter.Name);
        return new ParameterExpression(parameter.Name) { Span = parameter.Span };
    }

    private PropertyExpression BindProperty(PropertyAccess access, Scope scope)
    {
        var subject = Bind(access.Subject, scope);
        const TypeSet Accessible = TypeSet.Map | TypeSet.Entity | TypeSet.Temporal | TypeSet.Duration | TypeSet.Point;
        return subject.Type.MayBe(Accessible)
            ? new PropertyExpression(subject, session.Key(access.Key.Text, subject.Type)) { Span = access.Span }
            : throw NoAccess(access.Subject, subject.Type, Accessible);
    }

    private static CypherException NoAccess(SyntaxNode node, TypeSet found, TypeSet expected) =>
        Error(found == TypeSet.Path ? BindingErrors.InvalidArgumentType : BindingErrors.InvalidAccess, node, $"Expected {expected.Describe()}; found {found.Describe()}.");

    private IndexExpression BindElement(ElementAccess access, Scope scope)
    {
        var subject = Bind(access.Subject, scope);
        const TypeSet Accessible = TypeSet.List | TypeSet.Map | TypeSet.Entity;
        if (!subject.Type.MayBe(Accessible)) throw NoAccess(access.Subject, subject.Type, Accessible);
        return new IndexExpression(subject, Bind(access.Index, scope)) { Span = access.Span };
    }

    private MapProjectionExpression BindMapProjection(MapProjection projection, Scope scope)
    {
        var subject = BindAs(projection.Subject, scope, TypeSet.Map | TypeSet.Entity);
        var entries = new List<(string, BoundExpression?)>();
        foreach (var item in projection.Items)
        {
            entries.Add(item switch
            {
                PropertySelector selector => (selector.Key.Text, new PropertyExpression(subject, session.Key(selector.Key.Text, subject.Type)) { Span = selector.Span }),
                VariableSelector selector => (selector.Variable.Name, Bind(selector.Variable, scope)),
                LiteralEntry entry => (entry.Key.Text, Bind(entry.Value, scope)),
                _ => ("*", null),
            });
        }
        return new MapProjectionExpression(subject, [.. entries]) { Span = projection.Span };
    }

    private BoundExpression BindUnary(UnaryExpression unary, Scope scope)
    {
        if (unary.Operator == UnaryOperator.Not) return new NotExpression(BindAs(unary.Operand, scope, TypeSet.Boolean)) { Span = unary.Span };
        var operand = BindAs(unary.Operand, scope, TypeSet.Number | TypeSet.Duration);
        return unary.Operator == UnaryOperator.Plus ? operand : new NegationExpression(operand) { Span = unary.Span };
    }

    private BoundExpression BindComparison(ComparisonExpression comparison, Scope scope)
    {
        var operands = comparison.Rest.Select(part => Bind(part.Operand, scope)).Prepend(Bind(comparison.First, scope)).ToList();
        var parts = comparison.Rest
            .Select((part, i) => (BoundExpression)new CompareExpression(part.Operator, operands[i], operands[i + 1]) { Span = part.Span })
            .ToArray();
        return parts.Length == 1 ? parts[0] : new ConnectiveExpression(LogicalOperator.And, parts) { Span = comparison.Span };
    }

    private CalculationExpression BindArithmetic(ArithmeticExpression arithmetic, Scope scope)
    {
        var first = Bind(arithmetic.First, scope);
        var rest = new List<(ArithmeticOperator, BoundExpression)>();
        var (type, left) = (first.Type, (SyntaxNode)arithmetic.First);
        foreach (var term in arithmetic.Rest)
        {
            var operand = Bind(term.Operand, scope);
            if (term.Operator is not (ArithmeticOperator.Add or ArithmeticOperator.Concatenate))
            {
                const TypeSet Calculable = TypeSet.Number | TypeSet.Temporal | TypeSet.Duration;
                if (!type.MayBe(Calculable)) throw WrongType(left, type, Calculable);
                if (!operand.Type.MayBe(Calculable)) throw WrongType(term.Operand, operand.Type, Calculable);
            }
            if (term.Operator == ArithmeticOperator.Concatenate) CheckConcatenation(left, type, term.Operand, operand.Type);
            type = CalculationExpression.TypeOf(term.Operator, type, operand.Type);
            left = arithmetic;
            rest.Add((term.Operator, operand));
        }
        return new CalculationExpression(first, [.. rest]) { Span = arithmetic.Span };
    }

    private static void CheckConcatenation(SyntaxNode left, TypeSet leftType, SyntaxNode right, TypeSet rightType)
    {
        const TypeSet Joinable = TypeSet.String | TypeSet.List;
        if (!leftType.MayBe(Joinable)) throw WrongType(left, leftType, Joinable);
        var expected = leftType is TypeSet.String or TypeSet.List ? leftType : Joinable;
        if (!rightType.MayBe(expected)) throw WrongType(right, rightType, expected);
    }

    // Only a match of a pattern must be of strings; the other tests are null for other values.
    private TextTestExpression BindTextTest(StringPredicate predicate, Scope scope)
    {
        var expected = predicate.Operator == StringOperator.Matches ? TypeSet.String : TypeSet.Any;
        return new TextTestExpression(predicate.Operator, BindAs(predicate.Subject, scope, expected), BindAs(predicate.Pattern, scope, expected)) { Span = predicate.Span };
    }

    private static System.Text.NormalizationForm FormOf(NormalForm form) => form switch
    {
        NormalForm.Nfd => System.Text.NormalizationForm.FormD,
        NormalForm.Nfkc => System.Text.NormalizationForm.FormKC,
        NormalForm.Nfkd => System.Text.NormalizationForm.FormKD,
        _ => System.Text.NormalizationForm.FormC,
    };
}
