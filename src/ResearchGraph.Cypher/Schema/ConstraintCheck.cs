using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Schema;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Schema;

/// <summary>Finds nodes and relationships that break a constraint.</summary>
internal static class ConstraintCheck
{
    /// <summary>Checks what a transaction has made or changed.</summary>
    /// <exception cref="CypherException">A constraint is broken.</exception>
    public static void Check(TransactionView view)
    {
        foreach (var constraint in view.Schema.Constraints)
        {
            var touched = Touched(view, constraint).ToList();
            if (touched.Count == 0) continue;
            if (Find(view, constraint, touched, isWhole: false) is { } problem)
            {
                throw ExecutionErrors.Create(SchemaErrors.Violated, null, $"The constraint {constraint.Name} is broken: {problem}");
            }
        }
    }

    /// <summary>What in a graph breaks a constraint, in words; null where nothing does.</summary>
    public static string? FindViolation(GraphView graph, GraphConstraint constraint) => Find(graph, constraint, All(graph, constraint), isWhole: true);

    private static string? Find(GraphView graph, GraphConstraint constraint, IEnumerable<Value> entities, bool isWhole)
    {
        var keys = constraint.Properties.Select(graph.FindKey).ToArray();
        var type = constraint.PropertyType is { } text ? CypherParser.ParseType(text) : null;
        var seen = new Dictionary<Value, Value>();
        foreach (var entity in entities)
        {
            var values = Array.ConvertAll(keys, key => key < 0 ? Value.Null : Property(graph, entity, key));
            var missing = Array.FindIndex(values, value => value.IsNull);
            switch (constraint.Kind)
            {
                case SchemaConstraintKind.PropertyType:
                    if (missing < 0 && !TypeFit.Fits(values[0], type!)) return $"the property {constraint.Properties[0]} of {Describe(entity, constraint)} is {values[0]}; expected {constraint.PropertyType}.";
                    continue;
                case SchemaConstraintKind.Existence or SchemaConstraintKind.Key when missing >= 0:
                    return $"{Describe(entity, constraint)} lacks the property {constraint.Properties[missing]}.";
            }
            if (!constraint.HasIndex || missing >= 0) continue;
            var value = new ListValue(values);
            if (!seen.TryAdd(value, entity)) return Same(entity, seen[value], constraint, values);
            if (!isWhole && FindOther(graph, constraint, keys, values, entity) is { } other) return Same(entity, other, constraint, values);
        }
        return null;
    }

    private static string Same(Value entity, Value other, GraphConstraint constraint, Value[] values) =>
        $"{Describe(entity, constraint)} and {Describe(other, constraint)} have the same {string.Join(", ", constraint.Properties.Zip(values, (key, value) => $"{key} = {value}"))}.";

    private static string Describe(Value entity, GraphConstraint constraint) =>
        entity.Kind == ValueKind.Node ? $"the node {entity.AsNode().Value} (:{constraint.LabelOrType})" : $"the relationship {entity.AsRelationship().Value} [:{constraint.LabelOrType}]";

    private static Value Property(GraphView graph, Value entity, int key) =>
        entity.Kind == ValueKind.Node ? graph.Property(entity.AsNode(), key) : graph.Property(entity.AsRelationship(), key);

    private static IEnumerable<Value> Touched(TransactionView view, GraphConstraint constraint)
    {
        if (constraint.OnRelationships)
        {
            var type = view.FindType(constraint.LabelOrType);
            return view.Transaction.TouchedRelationships().Where(relationship => view.TypeId(relationship) == type).Select(relationship => (Value)relationship);
        }
        var label = view.FindLabel(constraint.LabelOrType);
        return label < 0 ? [] : view.Transaction.TouchedNodes().Where(node => view.LabelIds(node).Contains(label)).Select(node => (Value)node);
    }

    private static IEnumerable<Value> All(GraphView graph, GraphConstraint constraint)
    {
        if (!constraint.OnRelationships)
        {
            return graph.FindLabel(constraint.LabelOrType) is >= 0 and var label ? graph.NodesWithLabel(label).Select(node => (Value)new NodeId(node)) : [];
        }
        var type = graph.FindType(constraint.LabelOrType);
        return Enumerable.Range(0, graph.RelationshipLimit).Select(id => new RelationshipId(id))
            .Where(relationship => graph.Exists(relationship) && graph.TypeId(relationship) == type).Select(relationship => (Value)relationship);
    }

    /// <summary>Another entity with the same values among those that the transaction did not touch.</summary>
    private static Value? FindOther(GraphView graph, GraphConstraint constraint, int[] keys, Value[] values, Value entity)
    {
        foreach (var candidate in Candidates(graph, constraint, keys[0], values[0]))
        {
            if (candidate == entity) continue;
            var isSame = true;
            for (var i = 0; i < keys.Length && isSame; i++) isSame = Property(graph, candidate, keys[i]) == values[i];
            if (isSame) return candidate;
        }
        return null;
    }

    private static IEnumerable<Value> Candidates(GraphView graph, GraphConstraint constraint, int key, Value value)
    {
        if (constraint.OnRelationships) return All(graph, constraint);
        var snapshot = ((TransactionView)graph).Transaction.Snapshot;
        if (snapshot.FindLabel(constraint.LabelOrType) is not { } label || key >= snapshot.PropertyKeyNames.Count) return [];
        return snapshot.FindNodes(label, new PropertyKeyId(key), value)
            .Where(node => graph.Exists(node) && graph.LabelIds(node).Contains(label.Value))
            .Select(node => (Value)node);
    }
}
