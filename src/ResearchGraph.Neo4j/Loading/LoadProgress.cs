namespace ResearchGraph.Neo4j.Loading;

/// <summary>How far a load is.</summary>
/// <param name="Stage">What is going on.</param>
/// <param name="Done">Rows of this stage that are written.</param>
/// <param name="Total">Rows that this stage writes in all; 0 where it has no rows.</param>
/// <param name="Elapsed">How long this stage has taken.</param>
public sealed record LoadProgress(LoadStage Stage, long Done, long Total, TimeSpan Elapsed)
{
    /// <summary>Rows a second so far; 0 before the first.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? Done / Elapsed.TotalSeconds : 0;

    /// <summary>How long the rest of the stage takes at this rate; null where it cannot be told yet.</summary>
    public TimeSpan? Remaining => Done > 0 ? TimeSpan.FromSeconds((Total - Done) / Rate) : null;
}

/// <summary>The stages of a load, in their order.</summary>
public enum LoadStage
{
    /// <summary>Comparing the graph with what the database has of it.</summary>
    Comparing,

    /// <summary>Making constraints and indexes.</summary>
    Schema,

    /// <summary>Removing what the graph no longer has.</summary>
    Removing,

    /// <summary>Writing nodes.</summary>
    Nodes,

    /// <summary>Writing relationships.</summary>
    Relationships,
}
