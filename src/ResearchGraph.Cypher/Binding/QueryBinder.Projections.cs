using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Binding;

internal sealed partial class QueryBinder
{
    private List<BoundColumn> BindReturn(ReturnClause clause, Scope scope, List<BoundClause> clauses)
    {
        if (clause.Body.All && scope.IsEmpty && scope.Parent is null && clause.Body.Items.Count == 0)
        {
            throw Error(BindingErrors.NoVariablesInScope, clause, "Found RETURN * where there is no variable; expected at least one.");
        }
        BindProjection(clause.Body, null, scope, clauses, out var columns);
        return columns;
    }

    private Scope BindProjection(ProjectionBody body, Expression? where, Scope scope, List<BoundClause> clauses, out List<BoundColumn> columns)
    {
        var items = Items(body, scope);
        var aggregates = items.Any(item => ContainsAggregate(item.Expression)) ? new AggregateCollector(scope) : null;
        var rows = new List<BoundAssignment>();
        var results = new List<BoundAssignment>();
        var output = new Scope();
        var substitutions = new Dictionary<Expression, BoundExpression>();
        columns = [];
        foreach (var (name, expression) in items.Where(item => !ContainsAggregate(item.Expression)).Concat(items.Where(item => ContainsAggregate(item.Expression))))
        {
            var isAggregate = aggregates is not null && ContainsAggregate(expression);
            var bound = isAggregate ? Bind(expression, GroupScope(items, substitutions, aggregates!, scope)) : Bind(expression, scope);
            var slot = bound is SlotExpression existing && !(aggregates is null && clauses.Count == 0 && body.Distinct) ? existing.Slot : NewSlot();
            if (isAggregate && bound is not SlotExpression) results.Add(new BoundAssignment(slot, name, bound));
            if (!isAggregate && (bound is not SlotExpression || aggregates is not null)) rows.Add(new BoundAssignment(slot, name, bound));
            var symbol = new Symbol(name, slot, bound.Type, IsLocal: false, bound.ElementType);
            output.Set(symbol);
            substitutions.TryAdd(expression, symbol.ToExpression());
        }
        foreach (var (name, _) in items)
        {
            var symbol = output.Find(name)!;
            columns.Add(new BoundColumn(name, symbol.Index, symbol.Type));
        }
        var sortScope = SortScope(items, body, output, substitutions, aggregates, scope);
        var whereScope = new Scope(sortScope) { BlocksAggregates = true };
        var order = body.OrderBy.Select(item => new BoundSortItem(Bind(item.Expression, sortScope), item.Descending)).ToList();
        clauses.Add(new BoundProjection(
            rows, aggregates?.Aggregates, results, body.Distinct, columns.Select(column => column.Slot).ToList(), order,
            BindCount(body.Skip, "SKIP"), BindCount(body.Limit, "LIMIT"), where is null ? null : BindAs(where, whereScope, TypeSet.Boolean)));
        return InOrder(output, columns);
    }

    private static Scope InOrder(Scope output, List<BoundColumn> columns)
    {
        var scope = new Scope();
        foreach (var column in columns) scope.Add(output.Find(column.Name)!);
        return scope;
    }

    private sealed record NamedItem(string Name, Expression Expression);

    private static List<NamedItem> Items(ProjectionBody body, Scope scope)
    {
        var items = new List<NamedItem>();
        if (body.All)
        {
            foreach (var symbol in scope.Symbols.OrderBy(symbol => symbol.Name, StringComparer.Ordinal))
            {
                items.Add(new NamedItem(symbol.Name, new Variable(symbol.Name) { Span = body.Span }));
            }
        }
        foreach (var item in body.Items)
        {
            if (items.Exists(other => other.Name == item.Name))
            {
                throw Error(BindingErrors.ColumnNameConflict, item, $"There are two columns named {item.Name}; expected different names.");
            }
            items.Add(new NamedItem(item.Name, item.Expression));
        }
        return items;
    }

    /// <summary>What an expression with aggregates sees: grouping keys that are variables or their properties, by their text.</summary>
    private static Scope GroupScope(
        List<NamedItem> items, Dictionary<Expression, BoundExpression> bound, AggregateCollector aggregates, Scope input)
    {
        var keys = items
            .Where(item => item.Expression is Variable or PropertyAccess && bound.ContainsKey(item.Expression))
            .GroupBy(item => item.Expression)
            .ToDictionary(group => group.Key, group => bound[group.Key]);
        return new Scope { Substitutions = keys, Aggregates = aggregates, Hidden = input };
    }

    /// <summary>
    /// What ORDER BY and WHERE see: the new columns and, where each row has one row behind it, the old variables too. What was
    /// written out as a column may be written out again.
    /// </summary>
    private Scope SortScope(
        List<NamedItem> items, ProjectionBody body, Scope output, Dictionary<Expression, BoundExpression> substitutions,
        AggregateCollector? aggregates, Scope input)
    {
        var isClosed = aggregates is not null || body.Distinct;
        var grouped = new Scope();
        foreach (var variable in items.Where(item => !ContainsAggregate(item.Expression)).SelectMany(item => Variables(item.Expression)))
        {
            if (input.Find(variable.Name) is { } symbol) grouped.Set(symbol);
        }
        var scope = new Scope(isClosed ? null : input)
        {
            Substitutions = substitutions,
            Aggregates = aggregates is null ? null : new AggregateCollector(output, aggregates),
            Hidden = aggregates is null ? null : grouped,
        };
        foreach (var symbol in output.Symbols) scope.Set(symbol);
        return scope;
    }

    private BoundExpression? BindCount(Expression? count, string clause)
    {
        if (count is null) return null;
        if (Variables(count).FirstOrDefault() is { } variable)
        {
            throw Error(BindingErrors.NonConstantExpression, variable, $"Found the variable {variable.Name} in {clause}; expected what does not depend on rows.");
        }
        var bound = Bind(count, new Scope());
        if (count is UnaryExpression { Operator: UnaryOperator.Minus, Operand: IntegerLiteral } or IntegerLiteral { Value: < 0 })
        {
            throw Error(BindingErrors.NegativeIntegerArgument, count, $"Found a negative number in {clause}; expected 0 or more.");
        }
        return bound.Type.MayBe(TypeSet.Integer) && bound is not ConstantExpression { Value.Kind: ValueKind.Null }
            ? bound
            : throw WrongType(count, bound.Type, TypeSet.Integer);
    }

    private static IEnumerable<Variable> Variables(SyntaxNode node) =>
        node is Variable variable ? [variable] : node.Children.SelectMany(Variables);
}
