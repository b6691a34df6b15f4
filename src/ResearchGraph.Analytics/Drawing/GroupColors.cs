using System.Collections.Immutable;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>
/// The colours of a picture's groups: twelve that readers with any kind of colour vision tell apart. Up to twenty-four groups all get
/// one, the smaller half of them as rings instead of discs; of more groups the twelve largest do, and all others share a grey. Immutable
/// and thread-safe.
/// </summary>
public sealed class GroupColors
{
    /// <summary>The colour of nodes without a group, and of groups beyond the palette.</summary>
    public const string Other = "#8A8F98";

    // After Okabe and Ito (2008), which differ in lightness as well as in hue, and Tol's "muted" scheme (2021) for the later ones.
    private static readonly ImmutableArray<string> Palette =
        ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9", "#8F7A1E", "#8C4FC4", "#B5446E", "#5FAF3A", "#C29A74", "#3E7F8C"];

    // The same hues, the dark ones lighter, for a dark background.
    private static readonly ImmutableArray<string> DarkPalette =
        ["#2E9BE0", "#F0B429", "#1FBF92", "#E196C1", "#F0772B", "#8FD0F5", "#B9A23F", "#B084E6", "#DB6C96", "#86CF62", "#D9B795", "#62AEBC"];

    private readonly ImmutableArray<int> _ranks;

    private GroupColors(ImmutableArray<int> ranks, ImmutableArray<int> sizes, ImmutableArray<int> order)
    {
        (_ranks, Sizes, BySize) = (ranks, sizes, order);
        var filled = 0;
        while (filled < order.Length && sizes[order[filled]] > 0) filled++;
        Distinct = filled <= 2 * Palette.Length ? filled : Palette.Length;
    }

    /// <summary>The number of nodes in each group.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>The groups, the largest first; of one size, in their own order.</summary>
    public ImmutableArray<int> BySize { get; }

    /// <summary>How many groups have a colour of their own; they are the first of <see cref="BySize"/>.</summary>
    public int Distinct { get; }

    /// <summary>The place of a group among those with a colour, the largest first, from 0; −1 is the grey.</summary>
    public int RankOf(int group) => group < 0 || _ranks[group] >= Distinct ? -1 : _ranks[group];

    /// <summary>Whether a group is drawn as rings: its colour is another group's, too.</summary>
    public bool IsRing(int group) => RankOf(group) >= Palette.Length;

    /// <summary>The colour of a group on a light background as <c>#RRGGBB</c>; group −1 is none.</summary>
    public string Of(int group) => RankOf(group) is >= 0 and var rank ? Palette[rank % Palette.Length] : Other;

    /// <summary>The colour of a group on a dark background.</summary>
    public string OnDark(int group) => RankOf(group) is >= 0 and var rank ? DarkPalette[rank % Palette.Length] : Other;

    /// <summary>The colours for a picture.</summary>
    internal static GroupColors Of(NetworkPicture picture)
    {
        var sizes = new int[picture.Groups.Length];
        foreach (var node in picture.Nodes)
            if (node.Group >= 0) sizes[node.Group]++;
        var order = new int[sizes.Length];
        for (var group = 0; group < order.Length; group++) order[group] = group;
        Array.Sort(order, (a, b) => sizes[a] != sizes[b] ? sizes[b] - sizes[a] : a - b);
        var ranks = new int[sizes.Length];
        for (var rank = 0; rank < order.Length; rank++) ranks[order[rank]] = rank;
        return new GroupColors(ranks.Freeze(), sizes.Freeze(), order.Freeze());
    }
}
