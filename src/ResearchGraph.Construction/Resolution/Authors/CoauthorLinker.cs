using ResearchGraph.Construction.Resolution.Linkage;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>
/// Joins the papers of one name that have a co-author's name in common, where that name is rare enough to tell: its weight is
/// the logarithm of how much rarer a common co-author is among strangers (a term-frequency adjustment). Linear in the
/// co-authors of the papers. One instance a thread.
/// </summary>
internal sealed class CoauthorLinker(Bylines bylines, int paperCount)
{
    /// <summary>How many co-authors of a paper are looked at.</summary>
    public const int MaxCoauthors = 200;

    /// <summary>The least weight that joins, in bits.</summary>
    private const double LinkBits = 3;

    /// <summary>The most that one common name can be worth, in bits.</summary>
    private const double MaxBits = 8;

    /// <summary>A small corpus does not make its names common.</summary>
    private const double MinPopulation = 1000;

    private readonly int[] _seenBy = new int[bylines.Names.Count];
    private readonly int[] _firstSlot = new int[bylines.Names.Count];
    private int _round;

    /// <summary>The sets of slots that shared co-authors make, by number within the name; with one reason for each join.</summary>
    public DisjointSets Link(int name, List<(int Kept, int Joined, int Coauthor, double Bits)> joins)
    {
        var slots = bylines.SlotsOfName(name);
        var sets = new DisjointSets(slots.Length);
        _round++;
        for (var i = 0; i < slots.Length; i++)
        {
            var own = bylines.Slots[slots[i]];
            var (start, end) = bylines.SlotsOfPaper(own.Paper);
            for (var other = start; other < end && other < start + MaxCoauthors; other++)
            {
                var coauthor = bylines.Slots[other];
                if (coauthor.Name == name) continue;
                if (_seenBy[coauthor.Name] != _round)
                {
                    (_seenBy[coauthor.Name], _firstSlot[coauthor.Name]) = (_round, i);
                    continue;
                }
                var first = _firstSlot[coauthor.Name];
                var bits = Weight(coauthor.Name) * coauthor.Confidence * own.Confidence;
                if (bits >= LinkBits && sets.Union(first, i)) joins.Add((first, i, coauthor.Name, bits));
            }
        }
        return sets;
    }

    /// <summary>What a common co-author of this name is worth, in bits.</summary>
    public double Weight(int name) =>
        Math.Min(MaxBits, Math.Log2(0.5 * Math.Max(paperCount, MinPopulation) / bylines.PaperCount(name)));
}
