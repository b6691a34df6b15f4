using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

internal sealed partial class QueryBinder
{
    /// <summary>Binds MATCH and adds its variables to the scope.</summary>
    private BoundMatch BindMatch(bool isOptional, IReadOnlyList<PathPattern> paths, Expression? where, Scope scope)
    {
        if (paths.FirstOrDefault(IsSelective) is { } selective) return BindSelective(isOptional, paths, selective, where, scope);
        var collector = new PatternCollector();
        foreach (var path in paths) BindPath(path, scope, collector);
        foreach (var action in collector.Deferred) action();
        if (where is not null) collector.Add(BindAs(where, scope, TypeSet.Boolean));
        return new BoundMatch(isOptional, collector.ToPattern(), collector.Predicates);
    }

    private void BindPath(PathPattern path, Scope scope, PatternCollector collector)
    {
        var elements = new List<SlotExpression>();
        CheckPathVariable(path, scope);
        BindElements(path, scope, collector, elements);
        if (path.Selector is { } selector)
        {
            BindShortest(path, selector, scope, collector);
            return;
        }
        if (path.Variable is not { } variable) return;
        var parts = elements.ToArray<BoundExpression>();
        collector.Paths.Add(new BoundAssignment(Declare(variable, TypeSet.Path, scope, collector), variable.Name, new PathExpression(parts)));
    }

    private void CheckPathVariable(PathPattern path, Scope scope)
    {
        if (path.Variable is not { } variable || Resolve(variable.Name, scope) is null) return;
        throw AlreadyBound(variable);
    }

    private static CypherException AlreadyBound(Variable variable) =>
        Error(BindingErrors.VariableAlreadyBound, variable, $"The variable {variable.Name} is defined already; expected a new name.");

    private int Declare(Variable variable, TypeSet type, Scope scope, PatternCollector? collector, TypeSet elements = TypeSet.Any)
    {
        if (Resolve(variable.Name, scope) is not null) throw AlreadyBound(variable);
        var slot = NewSlot();
        scope.Add(new Symbol(variable.Name, slot, type, IsLocal: false, elements));
        collector?.Declared.Add(variable.Name);
        return slot;
    }

    private void BindElements(PathPattern path, Scope scope, PatternCollector collector, List<SlotExpression> elements)
    {
        var open = Flatten(path, scope, collector);
        var left = -1;
        for (var i = 0; i < open.Count; i += 2)
        {
            var node = BindNode((NodePattern)open[i], scope, collector);
            if (i > 0)
            {
                var relationship = open[i - 1] is ParenthesizedPathPattern repeated
                    ? BindRepeated(repeated, left, node.Slot, scope, collector)
                    : BindRelationship((RelationshipPattern)open[i - 1], left, node.Slot, scope, collector);
                elements.Add(new SlotExpression(relationship.Slot, relationship.Name, relationship.Length is null ? TypeSet.Relationship : TypeSet.List));
            }
            elements.Add(new SlotExpression(node.Slot, node.Name, TypeSet.Node));
            left = node.Slot;
        }
    }

    /// <summary>Nodes and steps in turn: nodes without a name are put where quantified paths have none beside them.</summary>
    private List<PathElement> Flatten(PathPattern path, Scope scope, PatternCollector collector)
    {
        var result = new List<PathElement>();
        foreach (var element in path.Elements)
        {
            if (element is not ParenthesizedPathPattern inner)
            {
                result.Add(element);
                continue;
            }
            if (inner.Quantifier is not null)
            {
                if (result.Count % 2 == 0) result.Add(Unnamed(inner));
                result.Add(inner);
                continue;
            }
            if (inner.Pattern.Variable is not null || path.Elements.Count > 1)
            {
                throw Error(SyntaxErrors.NotSupported, inner, "Paths in parentheses that join others without repeating are not supported; expected a quantifier behind them.");
            }
            result.AddRange(Flatten(inner.Pattern, scope, collector));
            if (inner.Where is { } where) collector.Deferred.Add(() => collector.Add(BindAs(where, scope, TypeSet.Boolean)));
        }
        if (result.Count % 2 == 0) result.Add(Unnamed(path));
        return result;
    }

    private static NodePattern Unnamed(SyntaxNode place) => new(null, null, null, null) { Span = place.Span };

    private PatternRelationship BindRepeated(ParenthesizedPathPattern repeated, int from, int to, Scope scope, PatternCollector collector)
    {
        if (repeated.Pattern.Variable is { } variable)
        {
            throw Error(SyntaxErrors.NotSupported, variable, "A path that repeats cannot have a name; expected the name before the whole path.");
        }
        var inner = new Scope(scope);
        var own = new PatternCollector();
        var elements = new List<SlotExpression>();
        BindElements(repeated.Pattern, inner, own, elements);
        foreach (var action in own.Deferred) action();
        if (repeated.Where is { } where) own.Add(BindAs(where, inner, TypeSet.Boolean));
        var groups = new List<(int, int)>();
        foreach (var symbol in inner.Symbols)
        {
            groups.Add((symbol.Index, Declare(new Variable(symbol.Name) { Span = repeated.Span }, TypeSet.List, scope, collector, symbol.Type)));
        }
        var quantifier = repeated.Quantifier!;
        var length = new StepRange((int)Math.Min(quantifier.Least, int.MaxValue), (int)Math.Min(quantifier.Maximum ?? int.MaxValue, int.MaxValue));
        var step = new PatternRelationship(NewSlot(), NewName(), from, to, RelationshipDirection.Outgoing, null, length, -1, null, false)
        {
            Repeated = new RepeatedPattern(own.ToPattern(), own.Predicates, elements[0].Slot, elements[^1].Slot, groups),
        };
        collector.Relationships.Add(step);
        return step;
    }

    private PatternNode BindNode(NodePattern pattern, Scope scope, PatternCollector collector)
    {
        var node = NodeOf(pattern.Variable, scope, collector);
        var subject = new SlotExpression(node.Slot, node.Name, TypeSet.Node);
        var required = new List<NameReference>(node.Labels);
        if (pattern.Labels is { } labels) RequireLabels(labels, subject, required, scope, collector);
        node = node with { Labels = required };
        if (collector.Nodes.FindIndex(other => other.Slot == node.Slot) is >= 0 and var index) collector.Nodes[index] = node;
        else collector.Nodes.Add(node);
        DeferPredicates(pattern.Properties, pattern.Where, subject, scope, collector);
        return node;
    }

    private PatternNode NodeOf(Variable? variable, Scope scope, PatternCollector collector)
    {
        if (variable is null) return new PatternNode(NewSlot(), NewName(), [], false);
        if (Resolve(variable.Name, scope) is not { } symbol)
        {
            return new PatternNode(Declare(variable, TypeSet.Node, scope, collector), variable.Name, [], false);
        }
        if (!symbol.Type.MayBe(TypeSet.Node)) throw Conflict(variable, symbol.Type, "a node");
        return collector.Node(symbol.Index) ?? new PatternNode(symbol.Index, variable.Name, [], true);
    }

    private static CypherException Conflict(Variable variable, TypeSet found, string expected) =>
        Error(BindingErrors.VariableTypeConflict, variable, $"The variable {variable.Name} holds {found.Describe()}; expected {expected}.");

    private void RequireLabels(LabelExpression labels, SlotExpression subject, List<NameReference> required, Scope scope, PatternCollector collector)
    {
        switch (labels)
        {
            case LabelName name:
                var reference = session.Label(name.Name.Text);
                if (!required.Contains(reference)) required.Add(reference);
                break;
            case LabelConjunction conjunction:
                foreach (var operand in conjunction.Operands) RequireLabels(operand, subject, required, scope, collector);
                break;
            default:
                // What is calculated may read any variable of the pattern.
                if (IsDynamic(labels)) collector.Deferred.Add(() => collector.Add(BindLabelCondition(labels, subject, TypeSet.Node, scope)));
                else collector.Predicates.Add(BindLabelCondition(labels, subject, TypeSet.Node, scope));
                break;
        }
    }

    private void DeferPredicates(Expression? properties, Expression? where, BoundExpression subject, Scope scope, PatternCollector collector)
    {
        if (properties is not null) collector.Deferred.Add(() => AddProperties(properties, subject, scope, collector.Predicates));
        if (where is not null) collector.Deferred.Add(() => collector.Add(BindAs(where, scope, TypeSet.Boolean)));
    }

    private void AddProperties(Expression properties, BoundExpression subject, Scope scope, List<BoundExpression> predicates)
    {
        foreach (var entry in ((MapLiteral)properties).Entries)
        {
            var property = new PropertyExpression(subject, session.Key(entry.Key.Text, subject.Type)) { Span = entry.Span };
            predicates.Add(new CompareExpression(ComparisonOperator.Equal, property, Bind(entry.Value, scope)) { Span = entry.Span });
        }
    }
}
