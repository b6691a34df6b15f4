using System.Collections.Immutable;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>An edge of a <see cref="NetworkPicture"/>. Immutable.</summary>
public sealed record PictureEdge
{
    /// <summary>One end, a place in <see cref="NetworkPicture.Nodes"/>.</summary>
    public required int Source { get; init; }

    /// <summary>The other end; different.</summary>
    public required int Target { get; init; }

    /// <summary>How strong it is: finite and above 0, in any scale. Its line's width grows with it, and it pulls its ends together.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>What it says, for readers; may be empty.</summary>
    public string Label { get; init; } = "";

    /// <summary>The first year in which it exists; null is the first year of its items, or unknown.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last year in which it exists; null is the last year of its items, or unknown.</summary>
    public int? LastYear { get; init; }

    /// <summary>The things behind it, places in <see cref="NetworkPicture.Items"/>, in the order to show them in.</summary>
    public ImmutableArray<int> Items { get; init; } = [];
}
