namespace ResearchGraph.Analytics.Community;

/// <summary>What <see cref="Leiden"/> and <see cref="Louvain"/> found. Immutable.</summary>
/// <param name="Partition">The communities.</param>
/// <param name="Quality">
/// The value of the quality function that was maximised: modularity, −1/2 to 1; or the constant Potts model over the total edge weight.
/// </param>
/// <param name="Iterations">How many iterations (Leiden) or levels (Louvain) it took.</param>
/// <param name="Stable">Whether another one would change nothing.</param>
public sealed record CommunityResult(Partition Partition, double Quality, int Iterations, bool Stable);
