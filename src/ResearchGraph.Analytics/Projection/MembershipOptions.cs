using System.Collections.Immutable;

namespace ResearchGraph.Analytics.Projection;

/// <summary>Which nodes belong to which groups: the two sides of a bipartite graph and what joins them. Immutable.</summary>
/// <remarks>A relationship joins a member and a group whichever of the two it leads from. Names that a graph lacks select nothing.</remarks>
public sealed record MembershipOptions
{
    /// <summary>Labels of the members; empty for all nodes.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Labels of the groups; empty for all nodes.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>Types of the relationships; empty for all.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Members must pass all of them.</summary>
    public ImmutableArray<PropertyFilter> MemberFilters { get; init; } = [];

    /// <summary>Groups must pass all of them.</summary>
    public ImmutableArray<PropertyFilter> GroupFilters { get; init; } = [];

    /// <summary>Relationships must pass all of them.</summary>
    public ImmutableArray<PropertyFilter> RelationshipFilters { get; init; } = [];
}
