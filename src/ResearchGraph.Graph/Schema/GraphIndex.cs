namespace ResearchGraph.Graph.Schema;

/// <summary>The kinds of index; the numbers are written to graph files: never renumber.</summary>
public enum SchemaIndexKind : byte
{
    /// <summary>Equality and order of values.</summary>
    Range = 0,

    /// <summary>Search within strings.</summary>
    Text = 1,

    /// <summary>Places.</summary>
    Point = 2,

    /// <summary>Words of strings.</summary>
    FullText = 3,

    /// <summary>Nearest vectors.</summary>
    Vector = 4,

    /// <summary>Labels or types.</summary>
    Lookup = 5,
}

/// <summary>An index that the schema of a graph names. Immutable.</summary>
/// <param name="Name">Unique among indexes and constraints.</param>
/// <param name="Kind">What it finds.</param>
/// <param name="OnRelationships">Whether it is of relationships rather than nodes.</param>
/// <param name="LabelsOrTypes">The labels or types; none for <see cref="SchemaIndexKind.Lookup"/>, several only for <see cref="SchemaIndexKind.FullText"/>.</param>
/// <param name="Properties">The property keys in order; none for <see cref="SchemaIndexKind.Lookup"/>.</param>
/// <param name="OwningConstraint">The constraint that made it and keeps it; null for one that was made by itself.</param>
public sealed record GraphIndex(
    string Name, SchemaIndexKind Kind, bool OnRelationships, IReadOnlyList<string> LabelsOrTypes, IReadOnlyList<string> Properties, string? OwningConstraint)
{
    /// <summary>Whether another index is of the same kind over the same labels and properties, names aside.</summary>
    public bool IsEquivalent(GraphIndex other) => Kind == other.Kind && Covers(other);

    /// <summary>Whether another index has the same labels and properties, kinds aside.</summary>
    public bool Covers(GraphIndex other) =>
        OnRelationships == other.OnRelationships
        && LabelsOrTypes.SequenceEqual(other.LabelsOrTypes, StringComparer.Ordinal)
        && Properties.SequenceEqual(other.Properties, StringComparer.Ordinal);
}
