using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Layout;

/// <summary>A connected graph at one level of detail, with the positions that its nodes have.</summary>
/// <param name="Graph">The graph, weighted: attraction is in proportion to weights.</param>
/// <param name="Masses">How strongly each node repels.</param>
internal sealed record LevelOfDetail(CsrGraph Graph, double[] Masses)
{
    /// <summary>Positions, to the right.</summary>
    public double[] X { get; } = new double[Masses.Length];

    /// <summary>Positions, downwards.</summary>
    public double[] Y { get; } = new double[Masses.Length];
}
