namespace ResearchGraph.Neo4j.Loading;

/// <summary>How a graph is loaded. Immutable.</summary>
public sealed record LoadOptions
{
    /// <summary>The property that nodes are found by: every node has it, and no two that share their ordinally first label share its value.</summary>
    public string IdProperty { get; init; } = "id";

    /// <summary>
    /// Statements that make constraints and indexes, each ended by a semicolon; <c>//</c> begins a comment. They must be such that
    /// running them again changes nothing. Constraints that the load needs and they lack are made beside them.
    /// </summary>
    public string Schema { get; init; } = "";

    /// <summary>How many batches are on their way at once, 1 to 64.</summary>
    public int Workers { get; init; } = Math.Clamp(Environment.ProcessorCount, 2, 8);

    /// <summary>The most rows of a batch, 1 or more; smaller ones are used where they take too long. In larger ones than 5,000, workers wait longer for each other.</summary>
    public int MaxBatchRows { get; init; } = 5_000;

    /// <summary>Whether what was loaded earlier and is no longer in the graph is removed.</summary>
    public bool Prune { get; init; }

    /// <summary>Whether nothing is written: the report says what would be.</summary>
    public bool DryRun { get; init; }
}
