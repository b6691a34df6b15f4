using System.Collections.Immutable;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>
/// The colours of a picture's groups: the largest groups get colours that readers with any kind of colour vision tell apart on white
/// and on black, all others share a grey. Immutable and thread-safe.
/// </summary>
public sealed class GroupColors
{
    /// <summary>The colour of nodes without a group, and of groups beyond the palette.</summary>
    public const string Other = "#8A8F98";

    // After Okabe and Ito (2008) and Tol's "bright" and "muted" schemes (2021): differing in lightness as well as in hue, and every one
    // of a contrast of at least 2 against both #FFFFFF and #14171C, so that one palette serves in light and in dark.
    private static readonly ImmutableArray<string> Palette =
        ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#8F7A1E", "#8C4FC4", "#B5446E", "#5FAF3A", "#C29A74", "#3E7F8C"];

    private readonly ImmutableArray<string> _colors;

    private GroupColors(ImmutableArray<string> colors, ImmutableArray<int> sizes, ImmutableArray<int> order) =>
        (_colors, Sizes, BySize) = (colors, sizes, order);

    /// <summary>The number of nodes in each group.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>The groups, the largest first; of one size, in their own order.</summary>
    public ImmutableArray<int> BySize { get; }

    /// <summary>How many groups have a colour of their own; they are the first of <see cref="BySize"/>.</summary>
    public int Distinct => Math.Min(Palette.Length, _colors.Length);

    /// <summary>The colour of a group as <c>#RRGGBB</c>; −1 is no group.</summary>
    public string Of(int group) => group < 0 ? Other : _colors[group];

    /// <summary>The colours for a picture.</summary>
    internal static GroupColors Of(NetworkPicture picture)
    {
        var sizes = new int[picture.Groups.Length];
        foreach (var node in picture.Nodes)
            if (node.Group >= 0) sizes[node.Group]++;
        var order = new int[sizes.Length];
        for (var group = 0; group < order.Length; group++) order[group] = group;
        Array.Sort(order, (a, b) => sizes[a] != sizes[b] ? sizes[b] - sizes[a] : a - b);
        var colors = new string[sizes.Length];
        Array.Fill(colors, Other);
        for (var rank = 0; rank < order.Length && rank < Palette.Length; rank++) colors[order[rank]] = Palette[rank];
        return new GroupColors(colors.Freeze(), sizes.Freeze(), order.Freeze());
    }
}
