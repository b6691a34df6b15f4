namespace ResearchGraph.Analytics.Drawing;

/// <summary>A group of nodes, drawn in one colour. Immutable.</summary>
/// <param name="Id">What tells it from all others; not empty.</param>
/// <param name="Name">Its name for readers, in the legend.</param>
/// <param name="Description">More about it, shown on request; may be empty.</param>
public sealed record PictureGroup(string Id, string Name, string Description = "");
