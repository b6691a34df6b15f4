using ResearchGraph.Construction.Resolution.Linkage;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>
/// Joins the papers of one name that have a co-author's name in common, where that name is rare enough to tell: its weight is
/// the logarithm of how much rarer a common co-author is among strangers (a term-frequency adjustment). Linear in the
/// co-authors of the papers. One instance a thread.
/// </summary>
internal sealed class CoauthorLinker(Bylines bylines)
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
    private readonly (int Slot, double Sure)[] _first = new (int, double)[bylines.Names.Count];
    private int _round;

    /// <summary>Co-authors of the last name that came more than once but were too common, or too unsure, to join by themselves.</summary>
    public HashSet<int> Hints { get; } = [];

    /// <summary>The sets of slots that shared co-authors make, by number within the name; with one reason for each join.</summary>
    public DisjointSets Link(int name, List<(int Kept, int Joined, int Coauthor, double Bits)> joins)
    {
        Hints.Clear();
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
                var sure = coauthor.Confidence * own.Confidence;
                if (_seenBy[coauthor.Name] != _round)
                {
                    (_seenBy[coauthor.Name], _first[coauthor.Name]) = (_round, (i, sure));
                    continue;
                }
                var first = _first[coauthor.Name];
                var bits = Weight(bylines, coauthor.Name) * sure * first.Sure;
                if (bits < LinkBits) Hints.Add(coauthor.Name);
                else if (sets.Union(first.Slot, i)) joins.Add((first.Slot, i, coauthor.Name, bits));
                // The surest paper with a co-author is the one to which later papers are joined.
                if (sure > first.Sure) _first[coauthor.Name] = (i, sure);
            }
        }
        return sets;
    }

    /// <summary>What a common co-author of this name is worth, in bits.</summary>
    public static double Weight(Bylines bylines, int name) =>
        Math.Clamp(Math.Log2(0.5 * Math.Max(bylines.Papers, MinPopulation) / bylines.PaperCount(name)), 0, MaxBits);
}
