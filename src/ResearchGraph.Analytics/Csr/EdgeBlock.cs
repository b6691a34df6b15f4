namespace ResearchGraph.Analytics.Csr;

/// <summary>A run of edges in parallel arrays, of which the first <paramref name="Count"/> entries count.</summary>
/// <param name="Sources">The first node of each edge.</param>
/// <param name="Targets">The second node of each edge.</param>
/// <param name="Weights">The weight of each edge; null when edges have none.</param>
/// <param name="Count">The number of edges.</param>
internal readonly record struct EdgeBlock(int[] Sources, int[] Targets, double[]? Weights, int Count);
