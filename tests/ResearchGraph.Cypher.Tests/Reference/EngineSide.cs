using System.Globalization;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Tests.Reference;

/// <summary>Asks our engine. Thread-safe.</summary>
public sealed class EngineSide(GraphSnapshot graph, CypherOptions options)
{
    private readonly CypherEngine _engine = new();

    /// <summary>Runs statements one after the other, each on the graph that the one before left; up to the first that fails.</summary>
    public List<Answer> Run(IReadOnlyList<string> statements)
    {
        var answers = new List<Answer>();
        var current = graph;
        foreach (var statement in statements)
        {
            answers.Add(RunOne(statement, ref current));
            if (answers[^1].Error is not null) break;
        }
        return answers;
    }

    private Answer RunOne(string statement, ref GraphSnapshot current)
    {
        try
        {
            var result = _engine.Execute(current, statement, null, options);
            var rows = result.Rows.Select(row => string.Join(" | ", row.Select(value => Text(value, result.Entities)))).ToList();
            current = result.Graph!;
            return new Answer(result.Columns, rows, Text(result.Counters), null);
        }
        catch (CypherException error)
        {
            return Answer.Failed($"{error.Class} {error.Detail}: {error.Message}");
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return new Answer(["crash"], [error.ToString()], "", null);
        }
    }

    private static string Text(UpdateCounters counters) => string.Join(", ", new (string Text, long Value)[]
    {
        ("+nodes", counters.NodesCreated), ("-nodes", counters.NodesDeleted), ("+relationships", counters.RelationshipsCreated),
        ("-relationships", counters.RelationshipsDeleted), ("properties", counters.PropertiesSet), ("+labels", counters.LabelsAdded), ("-labels", counters.LabelsRemoved),
        ("+indexes", counters.IndexesAdded), ("-indexes", counters.IndexesRemoved), ("+constraints", counters.ConstraintsAdded), ("-constraints", counters.ConstraintsRemoved),
    }.Where(counter => counter.Value != 0).Select(counter => $"{counter.Text} {counter.Value}"));

    private static string Text(Value value, IEntityReader entities)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: return "null";
            case ValueKind.Boolean: return value.AsBoolean() ? "true" : "false";
            case ValueKind.Integer: return value.AsInteger().ToString(CultureInfo.InvariantCulture);
            case ValueKind.Float: return CanonicalRow.Float(value.AsFloat());
            case ValueKind.String: return CanonicalRow.String(value.AsString());
            case ValueKind.List: return $"[{string.Join(", ", value.AsList().Select(element => Text(element, entities)))}]";
            case ValueKind.Map: return Map(value.AsMap(), entities);
            case ValueKind.Node: return Node(value, entities);
            case ValueKind.Relationship: return Relationship(value, entities);
            case ValueKind.Path: return Path(value.AsPath(), entities);
            case ValueKind.Point: return Point(value.AsPoint());
            default: return CanonicalRow.Temporal(value.Kind.ToString(), ValueText.ToIso(value) ?? "?");
        }
    }

    private static string Point(Point point)
    {
        double[] numbers = point.HasZ ? [point.X, point.Y, point.Z] : [point.X, point.Y];
        return $"Point({point.Srid}; {string.Join(' ', numbers.Select(CanonicalRow.Float))})";
    }

    private static string Map(MapValue map, IEntityReader entities) => CanonicalRow.Map(map.Entries.ToArray().Select(entry => (entry.Key, Text(entry.Value, entities))));

    // What was deleted on the way is still a value, without labels and properties.
    private static string Node(Value value, IEntityReader entities)
    {
        try
        {
            return CanonicalRow.Node(entities.LabelsOf(value.AsNode()), Map(entities.PropertiesOf(value.AsNode()), entities));
        }
        catch (CypherException)
        {
            return CanonicalRow.Node([], "{}");
        }
    }

    private static string Relationship(Value value, IEntityReader entities)
    {
        try
        {
            return CanonicalRow.Relationship(entities.TypeOf(value.AsRelationship()), Map(entities.PropertiesOf(value.AsRelationship()), entities));
        }
        catch (CypherException)
        {
            return CanonicalRow.Relationship("", "{}");
        }
    }

    private static string Path(PathValue path, IEntityReader entities)
    {
        var parts = new List<string> { Node(path.Nodes[0], entities) };
        for (var i = 0; i < path.Length; i++)
        {
            parts.Add(Relationship(path.Relationships[i], entities));
            parts.Add(Node(path.Nodes[i + 1], entities));
        }
        return $"<{string.Join(", ", parts)}>";
    }
}
