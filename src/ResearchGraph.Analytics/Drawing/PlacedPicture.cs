using System.Collections.Immutable;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Drawing.Svg;
using ResearchGraph.Analytics.Kernels;
using ResearchGraph.Analytics.Layout;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>
/// A picture whose nodes have places, sizes and colours; what <see cref="PictureFormats"/> write. Lengths are in units of the smallest
/// disc's radius. Immutable and thread-safe.
/// </summary>
public sealed class PlacedPicture
{
    private const double LargestRadius = 4;

    // Edges between groups pull less, so that groups that the colours tell apart lie apart, too.
    private const double WeightBetween = 0.2;

    private PlacedPicture(NetworkPicture picture, PictureOptions options, GroupColors colors, Frame frame, ImmutableArray<double> radii, LayoutResult layout) =>
        (Picture, Options, Colors, Frame, Radii, X, Y) = (picture, options, colors, frame, radii, layout.X, layout.Y);

    /// <summary>What is shown.</summary>
    public NetworkPicture Picture { get; }

    /// <summary>How.</summary>
    public PictureOptions Options { get; }

    /// <summary>The centre of each node, to the right; the middle of all is 0.</summary>
    public ImmutableArray<double> X { get; }

    /// <summary>The centre of each node, downwards; the middle of all is 0.</summary>
    public ImmutableArray<double> Y { get; }

    /// <summary>The radius of each node's disc, 1 to 4: areas are in proportion to the score above the lowest.</summary>
    public ImmutableArray<double> Radii { get; }

    /// <summary>The colour of each group.</summary>
    public GroupColors Colors { get; }

    /// <summary>What goes where on a sheet.</summary>
    internal Frame Frame { get; }

    /// <summary>Checks a picture and lays it out.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at in every iteration of the layout.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    /// <exception cref="ArgumentException">The picture contradicts itself, or an option is out of range; the message says where.</exception>
    public static PlacedPicture Place(
        NetworkPicture picture, PictureOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(picture);
        options ??= new PictureOptions();
        PictureCheck.Check(picture, options);
        var radii = RadiiOf(picture.Nodes).Freeze();
        var colors = GroupColors.Of(picture);
        var frame = Frame.Of(picture, colors, options);
        var layout = options.Layout with { Aspect = Math.Clamp(frame.Plot.Width / frame.Plot.Height, 0.2, 5) };
        return new PlacedPicture(
            picture, options, colors, frame, radii, NetworkLayout.Compute(GraphOf(picture), radii, layout, cancellationToken, progress));
    }

    private static CsrGraph GraphOf(NetworkPicture picture)
    {
        var sources = new int[picture.Edges.Length];
        var targets = new int[sources.Length];
        var weights = new double[sources.Length];
        for (var at = 0; at < sources.Length; at++)
        {
            var edge = picture.Edges[at];
            var inside = picture.Nodes[edge.Source].Group == picture.Nodes[edge.Target].Group;
            (sources[at], targets[at], weights[at]) = (edge.Source, edge.Target, edge.Weight * (inside ? 1 : WeightBetween));
        }
        return CsrGraphBuilder.Build(picture.Nodes.Length, sources, targets, weights);
    }

    private static double[] RadiiOf(ImmutableArray<PictureNode> nodes)
    {
        double lowest = double.PositiveInfinity, highest = 0;
        foreach (var node in nodes) (lowest, highest) = (Math.Min(lowest, node.Score), Math.Max(highest, node.Score));
        var radii = new double[nodes.Length];
        for (var node = 0; node < radii.Length; node++)
        {
            var share = highest > lowest ? (nodes[node].Score - lowest) / (highest - lowest) : 0.1;
            radii[node] = Math.Sqrt(1 + (LargestRadius * LargestRadius - 1) * share);
        }
        return radii;
    }
}
