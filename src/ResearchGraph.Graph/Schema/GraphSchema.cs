namespace ResearchGraph.Graph.Schema;

/// <summary>
/// The indexes and constraints of a graph. Immutable and thread-safe. The graph only keeps them: looking up by value works with and
/// without a named index, and who changes a graph sees to its constraints.
/// </summary>
public sealed class GraphSchema
{
    private GraphSchema(IReadOnlyList<GraphIndex> indexes, IReadOnlyList<GraphConstraint> constraints) => (Indexes, Constraints) = (indexes, constraints);

    /// <summary>What every graph begins with: the look-up of nodes by label and of relationships by type.</summary>
    public static GraphSchema Default { get; } = new(
        [
            new GraphIndex("index_343aff4e", SchemaIndexKind.Lookup, OnRelationships: false, [], [], null),
            new GraphIndex("index_f7700477", SchemaIndexKind.Lookup, OnRelationships: true, [], [], null),
        ],
        []);

    /// <summary>The indexes in the order in which they were made.</summary>
    public IReadOnlyList<GraphIndex> Indexes { get; }

    /// <summary>The constraints in the order in which they were made.</summary>
    public IReadOnlyList<GraphConstraint> Constraints { get; }

    /// <summary>The index of a name, or null.</summary>
    public GraphIndex? FindIndex(string name) => Indexes.FirstOrDefault(index => index.Name == name);

    /// <summary>The constraint of a name, or null.</summary>
    public GraphConstraint? FindConstraint(string name) => Constraints.FirstOrDefault(constraint => constraint.Name == name);

    /// <summary>A schema with an index more.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public GraphSchema With(GraphIndex index)
    {
        CheckIsFree(index.Name);
        return new([.. Indexes, index], Constraints);
    }

    /// <summary>A schema with a constraint more, and its index where it has one.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public GraphSchema With(GraphConstraint constraint)
    {
        CheckIsFree(constraint.Name);
        GraphIndex[] owned = constraint.HasIndex
            ? [new(constraint.Name, SchemaIndexKind.Range, constraint.OnRelationships, [constraint.LabelOrType], constraint.Properties, constraint.Name)]
            : [];
        return new([.. Indexes, .. owned], [.. Constraints, constraint]);
    }

    /// <summary>A schema without an index; the same schema where there is none of that name.</summary>
    public GraphSchema WithoutIndex(string name) => new([.. Indexes.Where(index => index.Name != name)], Constraints);

    /// <summary>A schema without a constraint and the index that belongs to it.</summary>
    public GraphSchema WithoutConstraint(string name) =>
        new([.. Indexes.Where(index => index.OwningConstraint != name)], [.. Constraints.Where(constraint => constraint.Name != name)]);

    internal static GraphSchema Of(IReadOnlyList<GraphIndex> indexes, IReadOnlyList<GraphConstraint> constraints) => new(indexes, constraints);

    private void CheckIsFree(string name)
    {
        if (FindIndex(name) is not null || FindConstraint(name) is not null)
        {
            throw new ArgumentException($"There is an index or constraint named '{name}' already.", nameof(name));
        }
    }
}
