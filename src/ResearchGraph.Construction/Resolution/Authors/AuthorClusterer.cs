using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Names;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>
/// Tells apart the people of one name. Papers with a rare co-author in common are one person's; the groups so made are compared
/// with the people found so far, the largest group first, and join the one that the evidence favours most, if it favours any;
/// else they are another person. Groups left over are tried again as the people grow. One instance a thread.
/// </summary>
internal sealed class AuthorClusterer(Bylines bylines, PaperProfiles papers, CoauthorLinker linker, AuthorEvidence evidence)
{
    /// <summary>With so many people of one name, further groups are compared with these alone.</summary>
    private const int MaxCompared = 48;

    /// <summary>How often left-over groups are tried.</summary>
    private const int MaxRounds = 4;

    private List<ComparisonLevel> _levels = [];
    private List<ComparisonLevel> _bestLevels = [];
    private readonly List<(int Kept, int Joined, int Coauthor, double Bits)> _joins = [];

    /// <summary>The people of a name: the one of more papers first, then the one of the earlier paper.</summary>
    public List<Person> Cluster(int name)
    {
        var groups = Groups(name);
        if (groups.Count == 1) return groups;
        var people = groups.FindAll(group => group.Profile.PrintedCount > 0);
        for (var round = 0; round < MaxRounds; round++)
        {
            // Someone found late may still be one of the others, who have grown since.
            var count = people.Count;
            people = Settle(people);
            if (people.Count == count) break;
            people.Sort(MorePapersFirst);
        }
        foreach (var hidden in groups.Where(group => group.Profile.PrintedCount == 0)) Attach(hidden, people);
        return people;
    }

    /// <summary>The groups that shared co-authors make, the largest first, then by first paper.</summary>
    private List<Person> Groups(int name)
    {
        _joins.Clear();
        var slots = bylines.SlotsOfName(name);
        var groups = new List<Person>(1);
        if (slots.Length == 1)
        {
            groups.Add(new Person(name, AuthorProfile.Of(slots[0], bylines, papers)));
            return groups;
        }
        var sets = linker.Link(name, _joins);
        var groupOf = new Person[slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            var root = sets.Find(i);
            if (root == i) groups.Add(groupOf[i] = new Person(name, AuthorProfile.Of(slots[i], bylines, papers, linker.Hints)));
            else groupOf[root].Profile.Add(slots[i], bylines, papers, linker.Hints);
        }
        foreach (var join in _joins)
        {
            if (groupOf[sets.Find(join.Kept)] is { TakesExplanations: true } group) group.Explain(Explain(slots, join));
        }
        groups.Sort(MorePapersFirst);
        return groups;
    }

    private static int MorePapersFirst(Person a, Person b)
    {
        var order = b.Profile.Papers.Count.CompareTo(a.Profile.Papers.Count);
        return order != 0 ? order : a.Profile.Slots[0].CompareTo(b.Profile.Slots[0]);
    }

    private MergeExplanation Explain(ReadOnlySpan<int> slots, (int Kept, int Joined, int Coauthor, double Bits) join)
    {
        var level = new ComparisonLevel("co-authors", $"{bylines.Names[join.Coauthor].Display} in common", new MatchWeight(join.Bits));
        return new MergeExplanation(BlockingRule.SameName, Place(slots[join.Kept]), Place(slots[join.Joined]), [level]);
    }

    /// <summary>Gives each group to the best of the people found so far, or makes it one of them.</summary>
    private List<Person> Settle(List<Person> groups)
    {
        var people = new List<Person>();
        foreach (var group in groups)
        {
            var (best, weight) = Best(group, people);
            // So many people may share an initial that nothing against it is not enough.
            if (best is null || weight < 0 || (IsInitialsOnly(group) && !AuthorEvidence.IsPositive(_bestLevels))) people.Add(group);
            else best.Merge(group, Explain(best, group));
        }
        return people;
    }

    private bool IsInitialsOnly(Person person) => bylines.Names[person.Name].IsInitialsOnly;

    /// <summary>Gives papers that only a page ascribes to the name to whom the evidence favours, less surely where others come close.</summary>
    private void Attach(Person hidden, List<Person> people)
    {
        var (best, weight) = Best(hidden, people);
        if (best is null)
        {
            people.Add(hidden);
            return;
        }
        double odds = 0;
        foreach (var person in people.Take(MaxCompared))
            odds += Math.Pow(2, evidence.Weigh(person.Profile, hidden.Profile, NameAgreement.Same, _levels) - weight);
        foreach (var slot in hidden.Profile.Slots) hidden.SetLikelihood(slot, 1 / odds);
        best.Merge(hidden, Explain(best, hidden));
    }

    /// <summary>The one of the people whom the evidence favours most; its levels stay in <see cref="_bestLevels"/>.</summary>
    private (Person? Best, double Weight) Best(Person group, List<Person> people)
    {
        var (best, bestWeight) = (default(Person), double.NegativeInfinity);
        for (var i = 0; i < people.Count && i < MaxCompared; i++)
        {
            var weight = evidence.Weigh(people[i].Profile, group.Profile, NameAgreement.Same, _levels);
            if (weight <= bestWeight) continue;
            (best, bestWeight) = (people[i], weight);
            (_levels, _bestLevels) = (_bestLevels, _levels);
        }
        return (best, bestWeight);
    }

    private MergeExplanation Explain(Person kept, Person joined) =>
        new(BlockingRule.SameName, Place(kept.Profile.Slots[0]), Place(joined.Profile.Slots[0]), [.. _bestLevels]);

    /// <summary>A slot is known by the listed paper that it stands on.</summary>
    private string Place(int slot) => papers.RecordIdOf(bylines.Slots[slot].Paper);
}
