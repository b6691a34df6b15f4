using System.Collections.Immutable;

namespace ResearchGraph.Analytics.Layout;

/// <summary>What <see cref="NetworkLayout"/> found: where the centre of each node goes, in units of the radii; (0, 0) is the middle. Immutable.</summary>
/// <param name="X">To the right, one a node.</param>
/// <param name="Y">Downwards, one a node.</param>
public sealed record LayoutResult(ImmutableArray<double> X, ImmutableArray<double> Y);
