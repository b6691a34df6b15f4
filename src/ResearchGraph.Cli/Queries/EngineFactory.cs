using ResearchGraph.Cypher;

namespace ResearchGraph.Cli.Queries;

/// <summary>Makes the engine that answers on graph files, with all functions and procedures that the program adds to it.</summary>
internal static class EngineFactory
{
    public static CypherEngine Create() => new CypherEngineBuilder().Build();
}
