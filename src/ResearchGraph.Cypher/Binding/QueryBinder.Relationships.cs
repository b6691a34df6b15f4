using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

internal sealed partial class QueryBinder
{
    private PatternRelationship BindRelationship(RelationshipPattern pattern, int from, int to, Scope scope, PatternCollector collector)
    {
        var length = pattern.Quantifier is { } quantifier
            ? new StepRange((int)Math.Min(quantifier.Least, int.MaxValue), (int)Math.Min(quantifier.Maximum ?? int.MaxValue, int.MaxValue))
            : null;
        var (slot, name, isBound) = RelationshipSlot(pattern.Variable, length is not null, scope, collector);
        var local = session.NewLocal();
        var step = length is null
            ? (BoundExpression)new SlotExpression(slot, name, TypeSet.Relationship)
            : new LocalExpression(local, name, TypeSet.Relationship);
        var types = TypesOf(pattern.Types, out var condition);
        var relationship = new PatternRelationship(slot, name, from, to, pattern.Direction, types, length, local, null, isBound);
        collector.Relationships.Add(relationship);
        collector.Deferred.Add(() => BindStep(pattern, slot, step, condition, scope, collector));
        return relationship;
    }

    private void BindStep(RelationshipPattern pattern, int slot, BoundExpression step, LabelExpression? condition, Scope scope, PatternCollector collector)
    {
        var predicates = new List<BoundExpression>();
        if (condition is not null) predicates.Add(BindLabelCondition(condition, step, TypeSet.Relationship, scope));
        if (pattern.Properties is { } properties) AddProperties(properties, step, scope, predicates);
        if (pattern.Where is { } where)
        {
            var inner = scope;
            if (pattern.Variable is { } variable && step is LocalExpression local)
            {
                inner = new Scope(scope);
                inner.Set(new Symbol(variable.Name, local.Index, TypeSet.Relationship, IsLocal: true));
            }
            predicates.Add(BindAs(where, inner, TypeSet.Boolean));
        }
        if (predicates.Count == 0) return;
        if (step is SlotExpression)
        {
            foreach (var predicate in predicates) collector.Add(predicate);
            return;
        }
        var all = predicates.Count == 1 ? predicates[0] : new ConnectiveExpression(LogicalOperator.And, [.. predicates]);
        var index = collector.Relationships.FindIndex(relationship => relationship.Slot == slot);
        collector.Relationships[index] = collector.Relationships[index] with { StepPredicate = all };
    }

    private (int Slot, string Name, bool IsBound) RelationshipSlot(Variable? variable, bool isList, Scope scope, PatternCollector collector)
    {
        if (variable is null) return (NewSlot(), NewName(), false);
        if (Resolve(variable.Name, scope) is not { } symbol)
        {
            var slot = Declare(variable, isList ? TypeSet.List : TypeSet.Relationship, scope, collector, TypeSet.Relationship);
            return (slot, variable.Name, false);
        }
        if (!symbol.Type.MayBe(isList ? TypeSet.List : TypeSet.Relationship) || (isList && !symbol.ElementType.MayBe(TypeSet.Relationship)))
        {
            throw Conflict(variable, symbol.Type, isList ? "a list of relationships" : "a relationship");
        }
        if (collector.Relationships.Exists(other => other.Slot == symbol.Index))
        {
            throw Error(BindingErrors.RelationshipUniquenessViolation, variable,
                $"The relationship {variable.Name} occurs twice in one pattern, where each may occur once.");
        }
        if (!isList) return (symbol.Index, variable.Name, true);
        var fresh = NewSlot();
        collector.Predicates.Add(new CompareExpression(
            ComparisonOperator.Equal, new SlotExpression(fresh, variable.Name, TypeSet.List), symbol.ToExpression())
        { Span = variable.Span });
        return (fresh, variable.Name, false);
    }

    /// <summary>The types where one of a few names must be the type; other conditions on the type come out.</summary>
    private List<NameReference>? TypesOf(LabelExpression? types, out LabelExpression? condition)
    {
        condition = null;
        switch (types)
        {
            case null:
                return null;
            case LabelName name:
                return [session.Type(name.Name.Text)];
            case LabelDisjunction disjunction when disjunction.Operands.All(operand => operand is LabelName):
                return [.. disjunction.Operands.Select(operand => session.Type(((LabelName)operand).Name.Text)).Distinct()];
            default:
                condition = types;
                return null;
        }
    }

    private static void CheckShortestLength(PathPattern path, PathSelector selector)
    {
        if (selector.Kind is not (PathSelectorKind.ShortestPath or PathSelectorKind.AllShortestPaths)) return;
        if (path.Elements.OfType<RelationshipPattern>().First().Quantifier is not { Least: > 1 } quantifier) return;
        throw Error(SyntaxErrors.UnexpectedSyntax, quantifier, $"Found a least length of {quantifier.Least} in a shortest-path function; expected 0 or 1.");
    }

    private void BindShortest(PathPattern path, PathSelector selector, Scope scope, PatternCollector collector)
    {
        var findsAll = selector.Kind is PathSelectorKind.AllShortestPaths or PathSelectorKind.AllShortest;
        var isKnown = findsAll || selector.Kind == PathSelectorKind.ShortestPath || selector is { Kind: PathSelectorKind.Shortest or PathSelectorKind.Any, Count: 1 };
        if (!isKnown || path.Elements.Count(element => element is RelationshipPattern) != 1 || path.Elements.Count != 3)
        {
            throw Error(SyntaxErrors.NotSupported, selector, "This choice of paths is not supported; expected shortestPath or allShortestPaths of one relationship.");
        }
        CheckShortestLength(path, selector);
        var slot = path.Variable is { } variable ? Declare(variable, TypeSet.Path, scope, collector) : NewSlot();
        var name = path.Variable?.Name ?? NewName();
        var index = collector.Relationships.Count - 1;
        var place = collector.ShortestPaths.Count;
        collector.ShortestPaths.Add(new PatternShortestPath(slot, name, collector.Relationships[index], findsAll)
        {
            IsFunction = selector.Kind is PathSelectorKind.ShortestPath or PathSelectorKind.AllShortestPaths,
        });
        // The step is bound later, where it stands among the relationships; then it moves over.
        collector.Deferred.Add(() =>
        {
            var found = collector.Relationships.Find(relationship => relationship.Slot == collector.ShortestPaths[place].Relationship.Slot)!;
            collector.Relationships.Remove(found);
            collector.ShortestPaths[place] = collector.ShortestPaths[place] with { Relationship = found with { Length = found.Length ?? new StepRange(1, 1) } };
        });
    }
}
