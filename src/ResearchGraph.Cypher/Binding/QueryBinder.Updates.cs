using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Binding;

internal sealed partial class QueryBinder
{
    private BoundClause BindUpdate(Clause clause, Scope scope) => clause switch
    {
        CreateClause create => BindCreate(create, scope),
        MergeClause merge => BindMerge(merge, scope),
        SetClause set => new BoundSet(set.Items.SelectMany(item => BindSetItem(item, scope)).ToList(), "Set"),
        RemoveClause remove => new BoundSet(remove.Items.Select(item => BindRemoveItem(item, scope)).ToList(), "Remove"),
        DeleteClause delete => new BoundDelete(
            delete.Expressions.Select(expression => BindAs(expression, scope, TypeSet.Entity | TypeSet.Path)).ToList(), delete.Detach),
        ForeachClause each => BindForeach(each, scope),
        _ => throw Error(SyntaxErrors.NotSupported, clause, "This clause is not supported."),
    };

    private BoundForeach BindForeach(ForeachClause each, Scope scope)
    {
        var list = BindAs(each.List, scope, TypeSet.List);
        if (Resolve(each.Variable.Name, scope) is not null) throw AlreadyBound(each.Variable);
        var inner = scope.Copy();
        var slot = Declare(each.Variable, list.ElementType, inner, null);
        var body = new List<BoundClause>();
        foreach (var clause in each.Body) body.Add(BindUpdate(clause, inner));
        return new BoundForeach(list, slot, each.Variable.Name, body);
    }

    private BoundCreate BindCreate(CreateClause create, Scope scope)
    {
        var creations = new List<BoundCreation>();
        var paths = new List<BoundAssignment>();
        foreach (var path in create.Pattern) BindCreation(path, scope, creations, paths);
        return new BoundCreate(creations, paths);
    }

    private void BindCreation(PathPattern path, Scope scope, List<BoundCreation> creations, List<BoundAssignment> paths)
    {
        CheckPathVariable(path, scope);
        var elements = new List<BoundExpression>();
        var nodes = path.Elements.OfType<NodePattern>().Select(node => BindNodeCreation(node, path, scope, creations)).ToList();
        elements.Add(new SlotExpression(nodes[0], "", TypeSet.Node));
        var position = 0;
        foreach (var relationship in path.Elements.OfType<RelationshipPattern>())
        {
            var (left, right) = (nodes[position], nodes[++position]);
            if (relationship.Direction == RelationshipDirection.Incoming) (left, right) = (right, left);
            var properties = relationship.Properties is null ? null : Bind(relationship.Properties, scope);
            var slot = relationship.Variable is { } variable ? Declare(variable, TypeSet.Relationship, scope, null) : NewSlot();
            creations.Add(MakeRelationship(slot, relationship.Types!, left, right, properties, scope));
            elements.Add(new SlotExpression(slot, "", TypeSet.Relationship));
            elements.Add(new SlotExpression(nodes[position], "", TypeSet.Node));
        }
        if (path.Variable is { } pathVariable)
        {
            paths.Add(new BoundAssignment(Declare(pathVariable, TypeSet.Path, scope, null), pathVariable.Name, new PathExpression([.. elements])));
        }
    }

    private int BindNodeCreation(NodePattern node, PathPattern path, Scope scope, List<BoundCreation> creations)
    {
        if (node.Variable is { } known && Resolve(known.Name, scope) is { } symbol)
        {
            if (!symbol.Type.MayBe(TypeSet.Node) && path.Elements.Count > 1) throw Conflict(known, symbol.Type, "a node");
            return path.Elements.Count == 1 || node.Labels is not null || node.Properties is not null ? throw AlreadyBound(known) : symbol.Index;
        }
        var properties = node.Properties is null ? null : Bind(node.Properties, scope);
        var slot = node.Variable is { } variable ? Declare(variable, TypeSet.Node, scope, null) : NewSlot();
        creations.Add(MakeNode(slot, node.Labels, properties, scope));
        return slot;
    }

    private BoundMerge BindMerge(MergeClause merge, Scope scope)
    {
        CheckMergePattern(merge.Pattern, scope);
        // Properties of what is made are bound before its variables are there: they may not refer to themselves.
        foreach (var element in merge.Pattern.Elements)
        {
            var properties = (element as NodePattern)?.Properties ?? (element as RelationshipPattern)?.Properties;
            if (properties is not null) Bind(properties, scope);
        }
        var known = scope.Symbols.Select(symbol => symbol.Index).ToHashSet();
        var match = BindMatch(false, [merge.Pattern], null, scope);
        var creations = CreationsOf(merge.Pattern, match.Pattern, known, scope);
        var onCreate = merge.Actions.Where(action => !action.OnMatch).SelectMany(action => action.Items).SelectMany(item => BindSetItem(item, scope)).ToList();
        var onMatch = merge.Actions.Where(action => action.OnMatch).SelectMany(action => action.Items).SelectMany(item => BindSetItem(item, scope)).ToList();
        return new BoundMerge(match.Pattern with { Paths = [] }, match.Predicates, creations, match.Pattern.Paths, onCreate, onMatch);
    }

    private void CheckMergePattern(PathPattern path, Scope scope)
    {
        foreach (var element in path.Elements)
        {
            if (element is RelationshipPattern { Variable: { } relationship } && Resolve(relationship.Name, scope) is not null) throw AlreadyBound(relationship);
            if (element is RelationshipPattern { Types: not (LabelName or DynamicLabel) } untyped)
            {
                throw Error(SyntaxErrors.NoSingleRelationshipType, untyped, "Found a relationship without a type in MERGE; expected one type, as in -[:TYPE]->.");
            }
            if (element is not NodePattern { Variable: { } variable } node || Resolve(variable.Name, scope) is null) continue;
            if (path.Elements.Count == 1 || node.Labels is not null || node.Properties is not null) throw AlreadyBound(variable);
        }
    }

    private List<BoundCreation> CreationsOf(PathPattern path, BoundPattern pattern, HashSet<int> known, Scope scope)
    {
        var creations = new List<BoundCreation>();
        var relationships = new List<BoundCreation>();
        var position = 0;
        var made = new HashSet<int>();
        foreach (var element in path.Elements.OfType<NodePattern>())
        {
            var slot = position == 0 ? pattern.Nodes[0].Slot : pattern.Relationships[position - 1].To;
            position++;
            var properties = element.Properties is null ? null : Bind(element.Properties, scope);
            if (!known.Contains(slot) && !pattern.Nodes.Single(node => node.Slot == slot).IsBound && made.Add(slot)) creations.Add(MakeNode(slot, element.Labels, properties, scope));
        }
        foreach (var (element, bound) in path.Elements.OfType<RelationshipPattern>().Zip(pattern.Relationships))
        {
            var (from, to) = element.Direction == RelationshipDirection.Incoming ? (bound.To, bound.From) : (bound.From, bound.To);
            var properties = element.Properties is null ? null : Bind(element.Properties, scope);
            relationships.Add(MakeRelationship(bound.Slot, element.Types!, from, to, properties, scope));
        }
        return [.. creations, .. relationships];
    }

    private IEnumerable<BoundSetItem> BindSetItem(SetItem item, Scope scope)
    {
        switch (item)
        {
            case SetProperty { Target: PropertyAccess target } set:
                var subject = BindAs(target.Subject, scope, TypeSet.Entity | TypeSet.Map);
                return [new PropertySetItem(subject, new ConstantExpression(target.Key.Text), Bind(set.Value, scope))];
            case SetProperty { Target: ElementAccess target } set:
                return [new PropertySetItem(BindAs(target.Subject, scope, TypeSet.Entity), Bind(target.Index, scope), Bind(set.Value, scope))];
            case SetProperties set:
                return [new PropertiesSetItem(BindAs(set.Variable, scope, TypeSet.Entity), BindAs(set.Properties, scope, TypeSet.Map | TypeSet.Entity), set.Add)];
            case SetLabels set:
                return [BindLabelsItem(set.Variable, set.Labels, removes: false, scope)];
            default:
                throw Error(SyntaxErrors.NotSupported, item, "This change is not supported.");
        }
    }

    private BoundSetItem BindRemoveItem(RemoveItem item, Scope scope) => item switch
    {
        RemoveProperty { Target: PropertyAccess target } => new PropertySetItem(
            BindAs(target.Subject, scope, TypeSet.Entity), new ConstantExpression(target.Key.Text), null),
        RemoveProperty { Target: ElementAccess target } => new PropertySetItem(BindAs(target.Subject, scope, TypeSet.Entity), Bind(target.Index, scope), null),
        RemoveLabels remove => BindLabelsItem(remove.Variable, remove.Labels, removes: true, scope),
        _ => throw Error(SyntaxErrors.NotSupported, item, "This change is not supported."),
    };
}
