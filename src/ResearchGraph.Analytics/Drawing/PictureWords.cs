namespace ResearchGraph.Analytics.Drawing;

/// <summary>The words that a picture uses for its parts, in small letters. Immutable.</summary>
public sealed record PictureWords
{
    /// <summary>One node.</summary>
    public string Node { get; init; } = "node";

    /// <summary>Several nodes.</summary>
    public string Nodes { get; init; } = "nodes";

    /// <summary>One edge.</summary>
    public string Edge { get; init; } = "edge";

    /// <summary>Several edges.</summary>
    public string Edges { get; init; } = "edges";

    /// <summary>One group.</summary>
    public string Group { get; init; } = "group";

    /// <summary>Several groups.</summary>
    public string Groups { get; init; } = "groups";

    /// <summary>One of the things behind nodes and edges.</summary>
    public string Item { get; init; } = "item";

    /// <summary>Several of them.</summary>
    public string Items { get; init; } = "items";

    /// <summary>What <see cref="PictureNode.Score"/> measures: “PageRank”.</summary>
    public string Score { get; init; } = "score";

    /// <summary>What <see cref="PictureEdge.Weight"/> measures: “association”.</summary>
    public string Weight { get; init; } = "weight";

    /// <summary>What years are called on the control that chooses them.</summary>
    public string Period { get; init; } = "year";
}
