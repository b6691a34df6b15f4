using ResearchGraph.Graph.Schema;

namespace ResearchGraph.Graph.Persistence;

/// <summary>The schema at the end of the catalog; FORMAT.md describes it.</summary>
internal static class SchemaCodec
{
    internal static void Write(BinaryWriter output, GraphSchema schema)
    {
        output.Write(schema.Indexes.Count);
        foreach (var index in schema.Indexes)
        {
            output.Write(index.Name);
            output.Write((byte)index.Kind);
            output.Write(index.OnRelationships);
            WriteNames(output, index.LabelsOrTypes);
            WriteNames(output, index.Properties);
            output.Write(index.OwningConstraint ?? "");
        }

        output.Write(schema.Constraints.Count);
        foreach (var constraint in schema.Constraints)
        {
            output.Write(constraint.Name);
            output.Write((byte)constraint.Kind);
            output.Write(constraint.OnRelationships);
            output.Write(constraint.LabelOrType);
            WriteNames(output, constraint.Properties);
            output.Write(constraint.PropertyType ?? "");
        }
    }

    /// <exception cref="FormatException">A number is out of its range.</exception>
    internal static GraphSchema Read(BinaryReader input)
    {
        var indexes = new GraphIndex[ReadCount(input)];
        for (var i = 0; i < indexes.Length; i++)
        {
            indexes[i] = new GraphIndex(
                input.ReadString(), (SchemaIndexKind)ReadUpTo(input, (byte)SchemaIndexKind.Lookup), input.ReadBoolean(), ReadNames(input), ReadNames(input), NullIfEmpty(input.ReadString()));
        }

        var constraints = new GraphConstraint[ReadCount(input)];
        for (var i = 0; i < constraints.Length; i++)
        {
            constraints[i] = new GraphConstraint(
                input.ReadString(), (SchemaConstraintKind)ReadUpTo(input, (byte)SchemaConstraintKind.PropertyType), input.ReadBoolean(), input.ReadString(), ReadNames(input), NullIfEmpty(input.ReadString()));
        }

        return GraphSchema.Of(indexes, constraints);
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static void WriteNames(BinaryWriter output, IReadOnlyList<string> names)
    {
        output.Write(names.Count);
        foreach (var name in names)
        {
            output.Write(name);
        }
    }

    private static string[] ReadNames(BinaryReader input)
    {
        var names = new string[ReadCount(input)];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = input.ReadString();
        }

        return names;
    }

    // What is counted takes a byte at least, so a false count cannot ask for much memory.
    private static int ReadCount(BinaryReader input)
    {
        var count = input.ReadInt32();
        var left = input.BaseStream.Length - input.BaseStream.Position;
        return count >= 0 && count <= left ? count : throw new FormatException($"found a count of {count}, expected 0 to {left}");
    }

    private static byte ReadUpTo(BinaryReader input, byte most)
    {
        var number = input.ReadByte();
        return number <= most ? number : throw new FormatException($"found kind {number}, expected 0 to {most}");
    }
}
