using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Analysis;

/// <summary>A property that an analysis gives to a node; null takes it away.</summary>
/// <param name="Node">The node of the graph that was analysed.</param>
/// <param name="Key">The property.</param>
/// <param name="Value">Its new value.</param>
internal readonly record struct PropertyUpdate(NodeId Node, string Key, Value Value);
