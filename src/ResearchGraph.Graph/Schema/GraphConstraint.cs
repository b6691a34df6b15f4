namespace ResearchGraph.Graph.Schema;

/// <summary>What a constraint requires; the numbers are written to graph files: never renumber.</summary>
public enum SchemaConstraintKind : byte
{
    /// <summary>No two have the same values; those that lack one are passed over.</summary>
    Unique = 0,

    /// <summary>All values are there, and no two have the same.</summary>
    Key = 1,

    /// <summary>The value is there.</summary>
    Existence = 2,

    /// <summary>The value, where there is one, is of a type.</summary>
    PropertyType = 3,
}

/// <summary>A rule that all nodes with a label, or relationships of a type, follow. Immutable.</summary>
/// <param name="Name">Unique among indexes and constraints.</param>
/// <param name="Kind">What is required.</param>
/// <param name="OnRelationships">Whether it is of relationships rather than nodes.</param>
/// <param name="LabelOrType">The label or type.</param>
/// <param name="Properties">The property keys in order; exactly one for existence and type.</param>
/// <param name="PropertyType">The type as Cypher writes it, such as <c>INTEGER</c>; null for the other kinds.</param>
public sealed record GraphConstraint(
    string Name, SchemaConstraintKind Kind, bool OnRelationships, string LabelOrType, IReadOnlyList<string> Properties, string? PropertyType)
{
    /// <summary>Whether an index belongs to it.</summary>
    public bool HasIndex => Kind is SchemaConstraintKind.Unique or SchemaConstraintKind.Key;

    /// <summary>Whether another constraint requires the same, names aside.</summary>
    public bool IsEquivalent(GraphConstraint other) =>
        Kind == other.Kind && PropertyType == other.PropertyType && Covers(other);

    /// <summary>Whether another constraint is of the same label and properties, kinds aside.</summary>
    public bool Covers(GraphConstraint other) =>
        OnRelationships == other.OnRelationships && LabelOrType == other.LabelOrType && Properties.SequenceEqual(other.Properties, StringComparer.Ordinal);
}
