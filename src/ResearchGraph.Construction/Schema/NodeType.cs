namespace ResearchGraph.Construction.Schema;

/// <summary>A label and what its nodes have. Every node has a property <c>id</c>, unique among the nodes of the label.</summary>
/// <param name="Label">The label.</param>
/// <param name="Properties">All properties that its nodes may have.</param>
public sealed record NodeType(string Label, IReadOnlyList<PropertyType> Properties)
{
    /// <summary>The type as the schema file writes it: <c>(:Category {id: STRING!, …})</c>.</summary>
    public override string ToString() => $"(:{Label} {{{string.Join(", ", Properties)}}})";
}
