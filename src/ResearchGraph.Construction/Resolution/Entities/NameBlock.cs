using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>One place where a paper names a thing.</summary>
/// <param name="Paper">0-based number of the paper in the canonical order.</param>
/// <param name="Fact">What it says.</param>
internal readonly record struct Occurrence(int Paper, FactDraft Fact);

/// <summary>All occurrences whose names are spellings of one name, in the order of the papers. One or several things.</summary>
internal sealed class NameBlock(string key)
{
    /// <summary>Key of the name.</summary>
    public string Key { get; } = key;

    /// <summary>The occurrences.</summary>
    public List<Occurrence> Occurrences { get; } = [];

    /// <summary>Why blocks of other keys were merged into this one.</summary>
    public List<MergeExplanation> Explanations { get; } = [];

    /// <summary>The name that the data files prefer; null where they know none.</summary>
    public string? PreferredName { get; set; }

    /// <summary>The block that took this one in; null for one that stands for itself.</summary>
    public NameBlock? MergedInto { get; set; }

    /// <summary>The things of this name; set once it is resolved. At least one.</summary>
    public IReadOnlyList<EntityCluster> Clusters { get; set; } = [];

    /// <summary>Number of the thing that each occurrence names; null where there is only one.</summary>
    public int[]? ClusterOf { get; set; }

    /// <summary>The thing that a paper means by the name; the first one where the paper does not say it.</summary>
    public EntityCluster Meant(int paper)
    {
        if (ClusterOf is null) return Clusters[0];
        var first = FirstOf(paper);
        return first < ClusterOf.Length && Occurrences[first].Paper == paper ? Clusters[ClusterOf[first]] : Clusters[0];
    }

    /// <summary>Whether a paper names a thing of this block.</summary>
    public bool IsNamedBy(int paper)
    {
        var first = FirstOf(paper);
        return first < Occurrences.Count && Occurrences[first].Paper == paper;
    }

    /// <summary>The first occurrence on a paper or, where there is none, on a later one.</summary>
    private int FirstOf(int paper)
    {
        var (low, high) = (0, Occurrences.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Occurrences[middle].Paper < paper) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
