using System.Collections.Immutable;
using ResearchGraph.Analytics.Csr;
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

    private PlacedPicture(NetworkPicture picture, PictureOptions options, ImmutableArray<double> radii, LayoutResult layout)
    {
        (Picture, Options, Radii, X, Y) = (picture, options, radii, layout.X, layout.Y);
        Colors = GroupColors.Of(picture);
    }

    /// <summary>What is shown.</summary>
    public NetworkPicture Picture { get; }

    /// <summary>How.</summary>
    public PictureOptions Options { get; }

    /// <summary>The centre of each node, to the right; the middle of all is 0.</summary>
    public ImmutableArray<double> X { get; }

    /// <summary>The centre of each node, downwards; the middle of all is 0.</summary>
    public ImmutableArray<double> Y { get; }

    /// <summary>The radius of each node's disc, 1 to 4: the area above the smallest grows with the score.</summary>
    public ImmutableArray<double> Radii { get; }

    /// <summary>The colour of each group.</summary>
    public GroupColors Colors { get; }

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
        return new PlacedPicture(picture, options, radii, NetworkLayout.Compute(GraphOf(picture), radii, options.Layout, cancellationToken, progress));
    }

    private static CsrGraph GraphOf(NetworkPicture picture)
    {
        var sources = new int[picture.Edges.Length];
        var targets = new int[sources.Length];
        var weights = new double[sources.Length];
        for (var edge = 0; edge < sources.Length; edge++)
            (sources[edge], targets[edge], weights[edge]) = (picture.Edges[edge].Source, picture.Edges[edge].Target, picture.Edges[edge].Weight);
        return CsrGraphBuilder.Build(picture.Nodes.Length, sources, targets, weights);
    }

    private static double[] RadiiOf(ImmutableArray<PictureNode> nodes)
    {
        var highest = 0.0;
        foreach (var node in nodes) highest = Math.Max(highest, node.Score);
        var radii = new double[nodes.Length];
        for (var node = 0; node < radii.Length; node++)
            radii[node] = highest > 0 ? 1 + (LargestRadius - 1) * Math.Sqrt(nodes[node].Score / highest) : 1;
        return radii;
    }
}
