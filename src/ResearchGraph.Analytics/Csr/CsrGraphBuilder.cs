namespace ResearchGraph.Analytics.Csr;

/// <summary>Builds graphs from arrays of edges. Stateless, thread-safe.</summary>
public static class CsrGraphBuilder
{
    /// <summary>
    /// Builds a simple graph: self-loops are left out, parallel edges become one whose weight is their sum (in an undirected graph
    /// <c>u v</c> and <c>v u</c> are parallel). The result does not depend on the order of unweighted edges.
    /// </summary>
    /// <param name="nodeCount">The number of nodes; ids are below it.</param>
    /// <param name="sources">The first node of each edge.</param>
    /// <param name="targets">The second node of each edge; as long as <paramref name="sources"/>.</param>
    /// <param name="weights">The weight of each edge, finite and not negative; null for a graph without weights.</param>
    /// <param name="options">Direction and threads; null for an undirected graph.</param>
    /// <exception cref="ArgumentException">Lengths differ, an id is out of range, or a weight is negative or not finite.</exception>
    /// <exception cref="InvalidOperationException">More arcs than an array holds (about two thousand million).</exception>
    public static CsrGraph Build(int nodeCount, int[] sources, int[] targets, double[]? weights = null, CsrBuildOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        if (sources.Length != targets.Length || (weights is not null && weights.Length != sources.Length))
        {
            throw new ArgumentException(
                $"Edge arrays differ in length: {sources.Length} sources, {targets.Length} targets, {weights?.Length ?? sources.Length} weights.");
        }
        Check(nodeCount, sources, nameof(sources));
        Check(nodeCount, targets, nameof(targets));
        if (weights is not null) CheckWeights(weights);
        options ??= new CsrBuildOptions();
        EdgeBlock[] blocks = [new EdgeBlock(sources, targets, weights, sources.Length)];
        return CsrAssembly.Assemble(nodeCount, blocks, options, CancellationToken.None);
    }

    private static void Check(int nodeCount, int[] ids, string name)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            if ((uint)ids[i] >= (uint)nodeCount)
                throw new ArgumentException($"Edge {i}: found node {ids[i]}, expected 0 to {nodeCount - 1}.", name);
        }
    }

    private static void CheckWeights(double[] weights)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            if (!(weights[i] >= 0 && double.IsFinite(weights[i])))
                throw new ArgumentException($"Edge {i}: found weight {weights[i]}, expected a finite number that is not negative.", nameof(weights));
        }
    }
}
