namespace ResearchGraph.Analytics.Community;

/// <summary>Options of <see cref="Leiden"/>. Immutable.</summary>
public sealed record LeidenOptions : CommunityOptions
{
    /// <summary>How often the whole algorithm starts again from its own result; 0 goes on until nothing changes; 1 by default.</summary>
    public int Iterations { get; init; } = 1;

    /// <summary>
    /// θ of the refinement: a node joins a group with a chance in proportion to exp(gain / θ), gain in edge weight; 0 always takes the
    /// best; 0.01 by default.
    /// </summary>
    public double Randomness { get; init; } = 0.01;
}
