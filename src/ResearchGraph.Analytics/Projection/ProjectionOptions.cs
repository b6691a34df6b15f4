using System.Collections.Immutable;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Projection;

/// <summary>Options of <see cref="GraphProjection"/>. Immutable. Names that a graph lacks select nothing.</summary>
public sealed record ProjectionOptions : KernelOptions
{
    /// <summary>Nodes with at least one of these labels are projected; empty, the default, is all nodes.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Relationships of these types are projected; empty, the default, is all types.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Which way edges lead; undirected by default.</summary>
    public EdgeOrientation Orientation { get; init; }

    /// <summary>
    /// The property of relationships that is the weight of an edge, a number that is not negative; null, the default, for edges without
    /// weights. Weights of parallel relationships are added.
    /// </summary>
    public string? WeightProperty { get; init; }

    /// <summary>The weight of relationships that lack the property; 1 by default, finite and not negative.</summary>
    public double DefaultWeight { get; init; } = 1;

    /// <summary>Nodes must pass all of them.</summary>
    public ImmutableArray<PropertyFilter> NodeFilters { get; init; } = [];

    /// <summary>Relationships must pass all of them.</summary>
    public ImmutableArray<PropertyFilter> RelationshipFilters { get; init; } = [];
}
