namespace ResearchGraph.Analytics.Drawing;

/// <summary>One of the things behind nodes and edges. Immutable.</summary>
/// <param name="Title">Its name for readers.</param>
/// <param name="Year">The year it is of; null where it is not known.</param>
/// <param name="Url">Where it can be read; null where nowhere. Only <c>http</c> and <c>https</c> addresses become links.</param>
public sealed record PictureItem(string Title, int? Year = null, string? Url = null);
