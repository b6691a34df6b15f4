namespace ResearchGraph.Cli.Queries.Sessions;

/// <summary>The names that a statement may use, each list in ordinal order.</summary>
/// <param name="Labels">Labels of nodes.</param>
/// <param name="RelationshipTypes">Types of relationships.</param>
/// <param name="PropertyKeys">Properties of either.</param>
/// <param name="Functions">Functions, namespaces included.</param>
/// <param name="Procedures">Procedures, namespaces included.</param>
internal sealed record SchemaNames(
    IReadOnlyList<string> Labels, IReadOnlyList<string> RelationshipTypes, IReadOnlyList<string> PropertyKeys,
    IReadOnlyList<string> Functions, IReadOnlyList<string> Procedures)
{
    /// <summary>No names.</summary>
    public static SchemaNames None { get; } = new([], [], [], [], []);
}
