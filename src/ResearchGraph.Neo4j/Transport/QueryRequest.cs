using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Transport;

/// <summary>A statement to run. Immutable.</summary>
/// <param name="Statement">Its Cypher text.</param>
public sealed record QueryRequest(string Statement)
{
    /// <summary>The values of its parameters; entities and paths cannot be sent.</summary>
    public MapValue? Parameters { get; init; }

    /// <summary>Whether it only reads, so that a cluster may run it on any member.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether running it twice is as running it once, so that it may be repeated after a lost connection.</summary>
    public bool IsIdempotent { get; init; }

    /// <summary>Whether it opens transactions itself, as <c>CALL … IN TRANSACTIONS</c> does, so that no transaction may be around it.</summary>
    public bool ManagesTransactions { get; init; }

    /// <summary>A statement that only reads.</summary>
    public static QueryRequest Read(string statement, params ReadOnlySpan<(string Name, Value Value)> parameters) =>
        new(statement) { Parameters = Map(parameters), IsReadOnly = true, IsIdempotent = true };

    /// <summary>A statement that may be repeated, as one that merges.</summary>
    public static QueryRequest Repeatable(string statement, params ReadOnlySpan<(string Name, Value Value)> parameters) =>
        new(statement) { Parameters = Map(parameters), IsIdempotent = true };

    private static MapValue Map(ReadOnlySpan<(string Name, Value Value)> parameters)
    {
        var entries = new KeyValuePair<string, Value>[parameters.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new(parameters[i].Name, parameters[i].Value);
        }

        return new MapValue(entries);
    }
}
