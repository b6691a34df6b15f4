using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries;

/// <summary>What the user asked <c>query</c> to do.</summary>
/// <param name="Text">One or more statements, <c>;</c> between them.</param>
/// <param name="GraphPath">The graph file.</param>
/// <param name="Write">Whether statements may change it.</param>
/// <param name="Parameters">Parameters by name.</param>
/// <param name="Format">How rows are printed.</param>
/// <param name="RowCap">How many rows a table shows.</param>
/// <param name="Timeout">Longest time of a statement; null for none.</param>
/// <param name="MemoryLimit">Most bytes that a statement may keep.</param>
internal sealed record QueryRequest(
    string Text, string GraphPath, bool Write, IReadOnlyDictionary<string, Value> Parameters, RowFormat Format, int RowCap,
    TimeSpan? Timeout, long MemoryLimit);
