using System.Collections.Immutable;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>What <see cref="PageRank"/> found. Immutable.</summary>
/// <param name="Scores">One score a node, not negative; the sum is 1.</param>
/// <param name="Iterations">The number of passes over the edges.</param>
/// <param name="Converged">Whether the tolerance was reached.</param>
public sealed record PageRankResult(ImmutableArray<double> Scores, int Iterations, bool Converged);
