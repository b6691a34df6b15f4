namespace ResearchGraph.Cli.Graphs;

/// <summary>A relationship seen from a node.</summary>
/// <param name="NodeId">Identifier of the node at the other end.</param>
/// <param name="NodeName">Its name.</param>
/// <param name="Properties">The relationship's properties, evidence left out.</param>
/// <param name="Evidence">The quotation that justifies it; null where it is no extracted fact.</param>
internal sealed record LinkReport(string NodeId, string NodeName, IReadOnlyDictionary<string, object?> Properties, string? Evidence);

/// <summary>The relationships of one type and direction.</summary>
/// <param name="Type">The type.</param>
/// <param name="Outgoing">Whether they lead away from the node.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Links">The first of them.</param>
internal sealed record LinkGroup(string Type, bool Outgoing, int Count, IReadOnlyList<LinkReport> Links);

/// <summary>All that a graph knows of one node.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">Name or title.</param>
/// <param name="Labels">Labels.</param>
/// <param name="Properties">Properties by name.</param>
/// <param name="Relationships">Relationships by type and direction.</param>
internal sealed record NodeReport(
    string Id,
    string Name,
    IReadOnlyList<string> Labels,
    IReadOnlyDictionary<string, object?> Properties,
    IReadOnlyList<LinkGroup> Relationships);
