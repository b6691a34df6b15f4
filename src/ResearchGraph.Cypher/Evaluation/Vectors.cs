using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>Conversions between columns.</summary>
internal static class Vectors
{
    /// <summary>A column of one row, of the form that suits the value.</summary>
    public static Vector OfOne(Value value) => value.Kind switch
    {
        ValueKind.Node => new NodeVector([value.AsNode().Value]),
        ValueKind.Relationship => new RelationshipVector([value.AsRelationship().Value]),
        _ => new ConstantVector(value, 1),
    };

    /// <summary>The ids of a column of nodes; -1 where there is none, -2 where there is another value.</summary>
    public static int[] NodeIds(Vector? column, int count)
    {
        if (column is NodeVector nodes) return nodes.Ids;
        var ids = new int[count];
        for (var row = 0; row < count; row++)
        {
            var value = column?.Get(row) ?? Value.Null;
            ids[row] = value.Kind switch { ValueKind.Node => value.AsNode().Value, ValueKind.Null => -1, _ => -2 };
        }
        return ids;
    }

    /// <summary>The ids of a column of relationships; -1 where there is none, -2 where there is another value.</summary>
    public static int[] RelationshipIds(Vector? column, int count)
    {
        if (column is RelationshipVector relationships) return relationships.Ids;
        var ids = new int[count];
        for (var row = 0; row < count; row++)
        {
            var value = column?.Get(row) ?? Value.Null;
            ids[row] = value.Kind switch { ValueKind.Relationship => value.AsRelationship().Value, ValueKind.Null => -1, _ => -2 };
        }
        return ids;
    }
}
