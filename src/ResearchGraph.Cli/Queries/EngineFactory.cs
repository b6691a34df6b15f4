using ResearchGraph.Cli.Procedures;
using ResearchGraph.Cypher;

namespace ResearchGraph.Cli.Queries;

/// <summary>Makes the engine that answers on graph files, with all functions and procedures that the program adds to it.</summary>
internal static class EngineFactory
{
    public static CypherEngine Create()
    {
        var builder = new CypherEngineBuilder();
        foreach (var procedure in GraphProcedures.All) builder.AddProcedure(procedure);
        return builder.Build();
    }
}
