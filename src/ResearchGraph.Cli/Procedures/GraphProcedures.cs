using ResearchGraph.Cypher.Procedures;

namespace ResearchGraph.Cli.Procedures;

/// <summary>All procedures that the program adds to the engine.</summary>
internal static class GraphProcedures
{
    /// <summary>All of them, in the order in which <c>cypher/README.md</c> lists them.</summary>
    public static IReadOnlyList<ProcedureDefinition> All { get; } =
        [.. CentralityProcedures.All, .. StructureProcedures.All, .. CommunityProcedures.All, .. SimilarityProcedures.All];
}
