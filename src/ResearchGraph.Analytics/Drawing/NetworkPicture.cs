using System.Collections.Immutable;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>
/// A network with everything that a picture or a file of it shows: an undirected simple graph whose nodes and edges have names,
/// weights, groups and the dated things behind them. Its caller knows what the nodes are; here they are words in <see cref="Words"/>.
/// Immutable; <see cref="PlacedPicture.Place"/> checks it.
/// </summary>
public sealed record NetworkPicture
{
    /// <summary>The heading, one line.</summary>
    public required string Title { get; init; }

    /// <summary>What is shown and how it was chosen, one line under the heading; may be empty.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>What the reader calls nodes, edges, groups, scores and items.</summary>
    public PictureWords Words { get; init; } = new();

    /// <summary>The nodes; edges name them by their place here.</summary>
    public ImmutableArray<PictureNode> Nodes { get; init; } = [];

    /// <summary>The edges: no loops, no two between the same nodes.</summary>
    public ImmutableArray<PictureEdge> Edges { get; init; } = [];

    /// <summary>The groups (communities, clusters); nodes name them by their place here. May be empty.</summary>
    public ImmutableArray<PictureGroup> Groups { get; init; } = [];

    /// <summary>The things behind nodes and edges, each once; nodes and edges name them by their place here. May be empty.</summary>
    public ImmutableArray<PictureItem> Items { get; init; } = [];
}
