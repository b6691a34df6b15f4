using System.Collections.Immutable;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>A node of a <see cref="NetworkPicture"/>. Immutable.</summary>
public sealed record PictureNode
{
    /// <summary>What tells it from all others; not empty. Files name the node by it.</summary>
    public required string Id { get; init; }

    /// <summary>Its name for readers; any text.</summary>
    public required string Label { get; init; }

    /// <summary>Its group, a place in <see cref="NetworkPicture.Groups"/>; −1, the default, is none.</summary>
    public int Group { get; init; } = -1;

    /// <summary>How important it is: finite, not negative, in any scale. Its disc's area grows with it, and its label's priority.</summary>
    public double Score { get; init; }

    /// <summary>The first year in which it is active; null is the first year of its items, or unknown.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last year in which it is active; null is the last year of its items, or unknown.</summary>
    public int? LastYear { get; init; }

    /// <summary>More facts, in the order to show them in: further scores, an address. Files get one column a name.</summary>
    public ImmutableArray<PictureAttribute> Attributes { get; init; } = [];

    /// <summary>The things behind it, places in <see cref="NetworkPicture.Items"/>, in the order to show them in.</summary>
    public ImmutableArray<int> Items { get; init; } = [];
}
