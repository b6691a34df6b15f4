namespace ResearchGraph.Analytics.Drawing.Svg;

/// <summary>A label that found a place.</summary>
/// <param name="Node">Whose it is.</param>
/// <param name="Text">What it says, shortened where long.</param>
/// <param name="FontSize">The size of its letters.</param>
/// <param name="Box">What it covers.</param>
internal sealed record Label(int Node, string Text, double FontSize, Box Box);
