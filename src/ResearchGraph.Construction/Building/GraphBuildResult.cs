using ResearchGraph.Extraction.Papers;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Construction.Building;

/// <summary>A built graph.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Diagnostics">What was left out, in the order of the papers; see <see cref="ConstructionDiagnosticCodes"/>.</param>
public sealed record GraphBuildResult(GraphSnapshot Graph, IReadOnlyList<Diagnostic> Diagnostics);
