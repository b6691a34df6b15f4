namespace ResearchGraph.Construction.Schema;

/// <summary>A relationship type, its ends and what its relationships have.</summary>
/// <param name="Type">The type.</param>
/// <param name="Ends">The labels that it may lead from and to.</param>
/// <param name="Properties">All properties that its relationships may have.</param>
public sealed record RelationshipType(
    string Type,
    IReadOnlyList<(NodeType Start, NodeType End)> Ends,
    IReadOnlyList<PropertyType> Properties)
{
    /// <summary>The type as the schema file writes it, a line for each pair of ends: <c>(:Author)-[:WROTE {…}]->(:Paper)</c>.</summary>
    public override string ToString()
    {
        var properties = Properties.Count == 0 ? "" : $" {{{string.Join(", ", Properties)}}}";
        return string.Join('\n', Ends.Select(ends => $"(:{ends.Start.Label})-[:{Type}{properties}]->(:{ends.End.Label})"));
    }
}
