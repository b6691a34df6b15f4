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

    private readonly List<(int Kept, int Joined, int Coauthor, double Bits)> _joins = [];

    /// <summary>The people of a name: the one of more papers first, then the one of the earlier paper.</summary>
    public List<Person> Cluster(int name)
    {
        var groups = Groups(name);
        if (groups.Count == 1) return groups;
        var people = new List<Person>();
        var printed = groups.Where(group => group.Profile.PrintedCount > 0).ToList();
        for (var round = 0; round < MaxRounds && Settle(printed, people); round++)
        {
            // Someone found late may still be one of the others, who have grown since.
            (printed, people) = ([.. people.OrderByDescending(one => one.Profile.Papers.Count).ThenBy(one => one.Profile.Slots[0])], []);
        }
        foreach (var hidden in groups.Where(group => group.Profile.PrintedCount == 0)) Attach(hidden, people);
        return people;
    }

    /// <summary>The groups that shared co-authors make, the largest first, then by first paper.</summary>
    private List<Person> Groups(int name)
    {
        _joins.Clear();
        var slots = bylines.SlotsOfName(name);
        if (slots.Length == 1) return [new Person(name, AuthorProfile.Of([slots[0]], bylines, papers))];
        var sets = linker.Link(name, _joins);
        var members = new SortedDictionary<int, List<int>>();
        for (var i = 0; i < slots.Length; i++)
        {
            var root = sets.Find(i);
            if (!members.TryGetValue(root, out var group)) members.Add(root, group = []);
            group.Add(slots[i]);
        }
        var people = members.ToDictionary(pair => pair.Key, pair => new Person(name, AuthorProfile.Of(pair.Value, bylines, papers, linker.Hints)));
        foreach (var join in _joins) people[sets.Find(join.Kept)].Explain(Explain(slots, join));
        return [.. people.OrderByDescending(pair => pair.Value.Profile.Papers.Count).ThenBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    private MergeExplanation Explain(ReadOnlySpan<int> slots, (int Kept, int Joined, int Coauthor, double Bits) join)
    {
        var level = new ComparisonLevel("co-authors", $"{bylines.Names[join.Coauthor].Display} in common", new MatchWeight(join.Bits));
        return new MergeExplanation(BlockingRule.SameName, Place(slots[join.Kept]), Place(slots[join.Joined]), [level]);
    }

    /// <summary>Gives each group to the best of the people, or makes it one of them; true if two groups were merged.</summary>
    private bool Settle(List<Person> groups, List<Person> people)
    {
        var merged = false;
        foreach (var group in groups)
        {
            var (best, weight) = Best(group, people);
            if (best is null || weight < 0)
            {
                people.Add(group);
                continue;
            }
            best.Merge(group, Explain(best, group));
            merged = true;
        }
        return merged;
    }

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
            odds += Math.Pow(2, evidence.Weigh(person.Profile, hidden.Profile, NameAgreement.Same) - weight);
        foreach (var slot in hidden.Profile.Slots) hidden.SetLikelihood(slot, 1 / odds);
        best.Merge(hidden, Explain(best, hidden));
    }

    private (Person? Best, double Weight) Best(Person group, List<Person> people)
    {
        var (best, bestWeight) = (default(Person), double.NegativeInfinity);
        for (var i = 0; i < people.Count && i < MaxCompared; i++)
        {
            var weight = evidence.Weigh(people[i].Profile, group.Profile, NameAgreement.Same);
            if (weight > bestWeight) (best, bestWeight) = (people[i], weight);
        }
        return (best, bestWeight);
    }

    private MergeExplanation Explain(Person kept, Person joined)
    {
        var levels = new List<ComparisonLevel>();
        evidence.Weigh(kept.Profile, joined.Profile, NameAgreement.Same, levels);
        return new MergeExplanation(BlockingRule.SameName, Place(kept.Profile.Slots[0]), Place(joined.Profile.Slots[0]), levels);
    }

    /// <summary>A slot is known by the listed paper that it stands on.</summary>
    private string Place(int slot) => papers.RecordIdOf(bylines.Slots[slot].Paper);
}
