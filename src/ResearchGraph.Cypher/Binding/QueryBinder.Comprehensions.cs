using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

internal sealed partial class QueryBinder
{
    private static readonly HashSet<Type> Operators =
        [typeof(ComparisonExpression), typeof(StringPredicate), typeof(InPredicate), typeof(NullPredicate), typeof(TypePredicate), typeof(NormalizedPredicate)];

    private BoundExpression BindCase(CaseExpression choice, Scope scope)
    {
        var (outerLocal, subject) = (_caseLocal, choice.Subject is null ? null : Bind(choice.Subject, scope));
        if (subject is not null) _caseLocal = session.NewLocal();
        var local = _caseLocal;
        var alternatives = new List<(BoundExpression, BoundExpression)>();
        foreach (var alternative in choice.Alternatives)
        {
            var conditions = alternative.Conditions.Select(condition => BindCondition(condition, subject is null, scope)).ToArray();
            _caseLocal = outerLocal;
            var result = Bind(alternative.Result, scope);
            _caseLocal = local;
            alternatives.Add((conditions.Length == 1 ? conditions[0] : new ConnectiveExpression(LogicalOperator.Or, conditions), result));
        }
        _caseLocal = outerLocal;
        var body = new ChoiceExpression([.. alternatives], choice.Else is null ? null : Bind(choice.Else, scope)) { Span = choice.Span };
        return subject is null ? body : new LetExpression(local!.Value, subject, body) { Span = choice.Span };
    }

    private BoundExpression BindCondition(Expression condition, bool isSearched, Scope scope)
    {
        if (isSearched) return BindAs(condition, scope, TypeSet.Boolean);
        if (Operators.Contains(condition.GetType()) && condition.Children.FirstOrDefault() is CaseOperand) return Bind(condition, scope);
        return new CompareExpression(ComparisonOperator.Equal, new LocalExpression(_caseLocal!.Value, "case", TypeSet.Any), Bind(condition, scope));
    }

    private static Scope LocalScope(Scope parent, params ReadOnlySpan<Symbol> symbols)
    {
        var scope = new Scope(parent) { BlocksAggregates = true };
        foreach (var symbol in symbols) scope.Set(symbol);
        return scope;
    }

    private Symbol Local(Variable variable, TypeSet type, TypeSet elements = TypeSet.Any) => new(variable.Name, session.NewLocal(), type, IsLocal: true, elements);

    private ListComprehensionExpression BindListComprehension(ListComprehension comprehension, Scope scope)
    {
        var list = BindAs(comprehension.List, scope, TypeSet.List);
        var variable = Local(comprehension.Variable, list.ElementType);
        var inner = LocalScope(scope, variable);
        return new ListComprehensionExpression(
            variable.Index,
            list,
            comprehension.Where is null ? null : BindAs(comprehension.Where, inner, TypeSet.Boolean),
            comprehension.Projection is null ? null : Bind(comprehension.Projection, inner))
        { Span = comprehension.Span };
    }

    private QuantifierTestExpression BindQuantifier(QuantifierExpression quantifier, Scope scope)
    {
        var list = BindAs(quantifier.List, scope, TypeSet.List);
        var variable = Local(quantifier.Variable, list.ElementType);
        var where = BindAs(quantifier.Where, LocalScope(scope, variable), TypeSet.Boolean);
        return new QuantifierTestExpression(quantifier.Kind, variable.Index, list, where) { Span = quantifier.Span };
    }

    private ReductionExpression BindReduce(ReduceExpression reduce, Scope scope)
    {
        var initial = Bind(reduce.Initial, scope);
        var list = BindAs(reduce.List, scope, TypeSet.List);
        var accumulator = Local(reduce.Accumulator, TypeSet.Any);
        var variable = Local(reduce.Variable, list.ElementType);
        var step = Bind(reduce.Step, LocalScope(scope, accumulator, variable));
        return new ReductionExpression(accumulator.Index, initial, variable.Index, list, step) { Span = reduce.Span };
    }

    private SubqueryValueExpression BindPatternPredicate(PatternPredicate predicate, Scope scope)
    {
        var binder = new QueryBinder(session, this, scope);
        foreach (var variable in NamesOf(predicate.Pattern).Where(variable => Resolve(variable.Name, scope) is null)) throw Undefined(variable, scope);
        var match = binder.BindMatch(false, [predicate.Pattern], null, new Scope());
        return binder.Wrap(SubqueryForm.Exists, match, null, predicate);
    }

    private SubqueryValueExpression BindPatternComprehension(PatternComprehension comprehension, Scope scope)
    {
        var binder = new QueryBinder(session, this, scope);
        var inner = new Scope { BlocksAggregates = true };
        var match = binder.BindMatch(false, [comprehension.Pattern], comprehension.Where, inner);
        return binder.Wrap(SubqueryForm.Collect, match, binder.Bind(comprehension.Projection, inner), comprehension);
    }

    private SubqueryValueExpression BindShortestPath(ShortestPathExpression shortest, Scope scope)
    {
        var binder = new QueryBinder(session, this, scope);
        var inner = new Scope();
        var path = shortest.Pattern with { Variable = shortest.Pattern.Variable ?? new Variable(" path") { Span = shortest.Span } };
        var match = binder.BindMatch(false, [path], null, inner);
        var form = shortest.Pattern.Selector?.Kind == PathSelectorKind.AllShortestPaths ? SubqueryForm.Collect : SubqueryForm.First;
        return binder.Wrap(form, match, binder.Bind(path.Variable!, inner), shortest);
    }

    private SubqueryValueExpression BindSubquery(SubqueryExpression subquery, Scope scope)
    {
        var binder = new QueryBinder(session, this, scope);
        var form = subquery.Kind switch { SubqueryKind.Exists => SubqueryForm.Exists, SubqueryKind.Count => SubqueryForm.Count, _ => SubqueryForm.Collect };
        var query = binder.Bind(subquery.Query);
        if (form == SubqueryForm.Collect && query.Columns.Count != 1)
        {
            throw Error(BindingErrors.UnexpectedSyntax, subquery, $"Found {query.Columns.Count} columns in COLLECT {{ }}; expected one.");
        }
        return binder.Wrap(form, query, form == SubqueryForm.Collect ? query.Columns[0].Slot : -1, subquery);
    }

    private SubqueryValueExpression Wrap(SubqueryForm form, BoundMatch match, BoundExpression? projection, Expression syntax)
    {
        var clauses = new List<BoundClause> { match };
        var slot = -1;
        if (projection is not null)
        {
            slot = NewSlot();
            clauses.Add(new BoundProjection([new BoundAssignment(slot, "value", projection)], null, [], false, [slot], [], null, null, null));
        }
        return Wrap(form, new BoundQuery([new BoundPart(clauses, [], false)], true, []), slot, syntax);
    }

    private SubqueryValueExpression Wrap(SubqueryForm form, BoundQuery query, int slot, Expression syntax) =>
        new(new Subquery(session.NewSubquery(), query, SlotCount, [.. Imports]), form, slot) { Span = syntax.Span };

    private static IEnumerable<Variable> NamesOf(PathPattern path)
    {
        foreach (var element in path.Elements)
        {
            if (element is NodePattern { Variable: { } node }) yield return node;
            if (element is RelationshipPattern { Variable: { } relationship }) yield return relationship;
        }
    }
}
