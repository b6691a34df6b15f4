using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Transactions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Changes the graph for the operators that write, and counts what it does.</summary>
internal sealed class GraphWriter(EvaluationContext context)
{
    private UpdateCounters Counters => context.Counters;

    private GraphTransaction Transaction => ((TransactionView)context.Graph).Transaction;

    public NodeId CreateNode(IReadOnlyList<string> labels)
    {
        var node = Transaction.CreateNode();
        Counters.NodesCreated++;
        foreach (var label in labels) AddLabel(node, label);
        return node;
    }

    public RelationshipId CreateRelationship(string type, Value from, Value to, BoundExpression? place)
    {
        if (from.Kind != ValueKind.Node || to.Kind != ValueKind.Node)
        {
            throw ExecutionErrors.Create(
                ExecutionErrors.InvalidArgumentType, place?.Span, $"Expected nodes at both ends of the relationship to be made; found {from.Kind} and {to.Kind}.");
        }
        context.Graph.Check(from.AsNode());
        context.Graph.Check(to.AsNode());
        Counters.RelationshipsCreated++;
        return Transaction.CreateRelationship(type, from.AsNode(), to.AsNode());
    }

    public void AddLabel(NodeId node, string label)
    {
        if (Transaction.AddLabel(node, label)) Counters.LabelsAdded++;
    }

    public void RemoveLabel(NodeId node, string label)
    {
        if (Transaction.RemoveLabel(node, label)) Counters.LabelsRemoved++;
    }

    public void SetProperty(Value target, string key, Value value, BoundExpression? place)
    {
        value = StoredList.Of(value);
        if (!GraphTransaction.IsStorable(value)) throw NotStorable(key, value, place);
        var hadNone = Current(target, key).IsNull;
        if (value.IsNull && hadNone) return;
        if (target.Kind == ValueKind.Node) Transaction.SetProperty(target.AsNode(), key, value);
        else Transaction.SetProperty(target.AsRelationship(), key, value);
        Counters.PropertiesSet++;
    }

    private Value Current(Value target, string key) => target.Kind == ValueKind.Node
        ? context.Graph.PropertyOf(target.AsNode(), key)
        : context.Graph.PropertyOf(target.AsRelationship(), key);

    /// <summary>Sets properties of what was made; a map of them, in which null stands for none.</summary>
    public void SetAll(Value target, Value properties, BoundExpression? place)
    {
        if (properties.IsNull) return;
        if (properties.Kind != ValueKind.Map) throw ExecutionErrors.Create(ExecutionErrors.InvalidArgumentType, place?.Span, $"Expected a map of properties; found {properties.Kind}.");
        foreach (var (key, value) in properties.AsMap().Entries)
        {
            if (!value.IsNull) SetProperty(target, key, value, place);
        }
    }

    /// <summary>Applies the changes of SET or REMOVE to one row.</summary>
    public void Apply(IReadOnlyList<BoundSetItem> items, in Row row)
    {
        foreach (var item in items) Apply(item, row);
    }

    private void Apply(BoundSetItem item, in Row row)
    {
        switch (item)
        {
            case PropertySetItem set:
                var target = set.Target.Evaluate(row);
                if (target.IsNull) return;
                RequireEntity(target, set.Target);
                SetProperty(target, KeyOf(set.Key.Evaluate(row), set.Key), set.Value?.Evaluate(row) ?? Value.Null, set.Value);
                break;
            case PropertiesSetItem set:
                SetProperties(set, row);
                break;
            case LabelsSetItem set:
                var node = set.Target.Evaluate(row);
                if (node.IsNull) return;
                if (node.Kind != ValueKind.Node) throw set.Target.Error(ExecutionErrors.InvalidArgumentType, $"Expected a node; found {node.Kind}.");
                context.Graph.Check(node.AsNode());
                foreach (var label in set.Labels) ChangeLabel(node.AsNode(), label, set.Removes);
                foreach (var names in set.CalculatedLabels)
                {
                    foreach (var label in CalculatedNames.Of(names, row)) ChangeLabel(node.AsNode(), label, set.Removes);
                }
                break;
        }
    }

    private void ChangeLabel(NodeId node, string label, bool removes)
    {
        if (removes) RemoveLabel(node, label);
        else AddLabel(node, label);
    }

    private void SetProperties(PropertiesSetItem set, in Row row)
    {
        var target = set.Target.Evaluate(row);
        if (target.IsNull) return;
        RequireEntity(target, set.Target);
        var source = set.Properties.Evaluate(row);
        var properties = source.Kind switch
        {
            ValueKind.Map => source.AsMap(),
            ValueKind.Node => context.Graph.PropertiesOf(source.AsNode()),
            ValueKind.Relationship => context.Graph.PropertiesOf(source.AsRelationship()),
            ValueKind.Null => null,
            _ => throw set.Properties.Error(ExecutionErrors.InvalidArgumentType, $"Expected a map, node or relationship; found {source.Kind}."),
        };
        if (!set.Adds)
        {
            var old = target.Kind == ValueKind.Node ? context.Graph.PropertiesOf(target.AsNode()) : context.Graph.PropertiesOf(target.AsRelationship());
            foreach (var (key, _) in old.Entries)
            {
                if (properties is null || !properties.TryGetValue(key, out _)) SetProperty(target, key, Value.Null, null);
            }
        }
        if (properties is null) return;
        foreach (var (key, value) in properties.Entries) SetProperty(target, key, value, set.Properties);
    }

    /// <summary>Deletes an entity, or all of a path.</summary>
    public void Delete(Value value, bool isDetaching, BoundExpression place)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Node:
                DeleteNode(value.AsNode(), isDetaching);
                break;
            case ValueKind.Relationship:
                if (Transaction.Delete(value.AsRelationship())) Counters.RelationshipsDeleted++;
                break;
            case ValueKind.Path:
                foreach (var relationship in value.AsPath().Relationships) Delete(relationship, isDetaching, place);
                foreach (var node in value.AsPath().Nodes) DeleteNode(node, isDetaching);
                break;
            case ValueKind.List:
                foreach (var element in value.AsList().Elements) Delete(element, isDetaching, place);
                break;
            default:
                throw place.Error(ExecutionErrors.InvalidArgumentType, $"Expected a node, relationship or path to delete; found {value.Kind}.");
        }
    }

    private void DeleteNode(NodeId node, bool isDetaching)
    {
        if (!Transaction.Exists(node)) return;
        if (isDetaching)
        {
            var relationships = new List<int>();
            Transaction.CollectRelationships(node, relationships);
            foreach (var relationship in relationships) Delete(new RelationshipId(relationship), isDetaching, null!);
        }
        if (Transaction.Delete(node)) Counters.NodesDeleted++;
    }

    private void RequireEntity(Value target, BoundExpression place)
    {
        if (target.Kind == ValueKind.Node) context.Graph.Check(target.AsNode());
        else if (target.Kind == ValueKind.Relationship) context.Graph.Check(target.AsRelationship());
        else throw place.Error(ExecutionErrors.InvalidArgumentType, $"Expected a node or relationship; found {target.Kind}.");
    }

    private static string KeyOf(Value key, BoundExpression place) => key.Kind == ValueKind.String
        ? key.AsString()
        : throw place.Error(ExecutionErrors.InvalidArgumentType, $"Expected the name of a property; found {key.Kind}.");

    private static CypherException NotStorable(string key, Value value, BoundExpression? place)
    {
        var found = value.Kind == ValueKind.List ? "a list of other or mixed kinds" : value.Kind.ToString();
        return ExecutionErrors.Create(
            ExecutionErrors.InvalidPropertyType, place?.Span, $"The property {key} takes a scalar, a temporal value or a list of those of one kind; found {found}.");
    }
}
