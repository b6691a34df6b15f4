using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Construction.Building;

/// <summary>A node that was written.</summary>
/// <param name="Handle">Its handle in the builder.</param>
/// <param name="Labels">Its labels, a bit for each node type of the schema in their order.</param>
internal readonly record struct NodeRef(NodeHandle Handle, uint Labels);
