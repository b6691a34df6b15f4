using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Names;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>
/// Merges people whose names are shorter forms of others' (<c>J. Iyer</c>, <c>Jaya Iyer</c>): only on evidence, and only where
/// nobody else fits nearly as well. Not thread-safe.
/// </summary>
internal sealed class VariantMerger(Bylines bylines, AuthorEvidence evidence)
{
    /// <summary>The least evidence that merges, and the least lead over the next best, in bits.</summary>
    private const double MinWeight = 1;

    /// <summary>A shorter form that so many could be meant by is left alone.</summary>
    private const int MaxCandidates = 256;

    /// <summary>Merges shorter forms into fuller ones; returns who is left, in the same order.</summary>
    public List<Person> Merge(List<Person> people)
    {
        // First those who agree in the given name (Marcos Conde, Marcos V. Conde), then initials, which may mean any of them.
        var left = Merge(people, name => name.IsShort ? null : $"{name.Family}|{name.Given[0]}", _ => true);
        return Merge(left, name => name.Given.Count == 0 ? null : name.BlockKey, name => name.IsShort);
    }

    /// <param name="people">All people.</param>
    /// <param name="keyOf">What names in one block share; null for names that are in none.</param>
    /// <param name="mayMerge">Whether a name may be the shorter form of another.</param>
    private List<Person> Merge(List<Person> people, Func<PersonName, string?> keyOf, Func<PersonName, bool> mayMerge)
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var name = 0; name < bylines.Names.Count; name++)
        {
            if (keyOf(bylines.Names[name]) is not { } key) continue;
            if (!blocks.TryGetValue(key, out var names)) blocks.Add(key, names = new List<int>(1));
            names.Add(name);
        }
        var isMeant = new bool[bylines.Names.Count];
        foreach (var block in blocks.Values.Where(block => block.Count > 1 && block.Exists(name => mayMerge(bylines.Names[name]))))
        {
            foreach (var name in block) isMeant[name] = true;
        }
        var byName = people.Where(person => isMeant[person.Name]).ToLookup(person => person.Name);
        var gone = new HashSet<Person>(ReferenceEqualityComparer.Instance);
        foreach (var block in blocks.Values.Where(block => isMeant[block[0]]))
            Merge([.. block.SelectMany(name => byName[name])], mayMerge, gone);
        return gone.Count == 0 ? people : [.. people.Where(person => !gone.Contains(person))];
    }

    /// <summary>The shortest forms first, so that <c>J. Iyer</c> may become <c>Jaya Iyer</c> and both <c>Jaya K. Iyer</c>.</summary>
    private void Merge(List<Person> block, Func<PersonName, bool> mayMerge, HashSet<Person> gone)
    {
        foreach (var person in block.OrderBy(Fullness).ThenBy(person => person.Profile.Slots[0]).ToArray())
        {
            var name = bylines.Names[person.Name];
            if (!mayMerge(name)) continue;
            var candidates = block.Where(other => Fullness(other) > Fullness(person) && !gone.Contains(other)
                && bylines.Names[other.Name].CompareTo(name) is NameAgreement.Initials or NameAgreement.MiddleOmitted)
                .Take(MaxCandidates + 1).ToArray();
            if (candidates.Length is 0 or > MaxCandidates) continue;
            var ranked = candidates.Select(other => (Person: other, Levels: Weigh(other, person)))
                .Select(one => (one.Person, one.Levels, Bits: one.Levels.Sum(level => level.Weight.Bits)))
                .OrderByDescending(one => one.Bits).ToArray();
            var lead = ranked.Length > 1 ? ranked[0].Bits - ranked[1].Bits : double.PositiveInfinity;
            if (ranked[0].Bits < MinWeight || lead < MinWeight) continue;
            ranked[0].Person.Merge(person, new MergeExplanation(
                BlockingRule.NameVariant, bylines.Names[ranked[0].Person.Name].Display, name.Display, ranked[0].Levels));
            gone.Add(person);
        }
    }

    private int Fullness(Person person)
    {
        var given = bylines.Names[person.Name].Given;
        return given.Sum(part => part.Length > 1 ? 100 : 1);
    }

    private List<ComparisonLevel> Weigh(Person full, Person shorter)
    {
        var levels = new List<ComparisonLevel>();
        var agreement = bylines.Names[full.Name].CompareTo(bylines.Names[shorter.Name]);
        evidence.Weigh(full.Profile, shorter.Profile, agreement, levels);
        var (coauthor, bits) = SharedCoauthor(full, shorter);
        if (coauthor < 0) return levels;
        levels.RemoveAll(level => level.Comparison == "co-authors");
        levels.Insert(1, new ComparisonLevel("co-authors", $"{bylines.Names[coauthor].Display} in common", new MatchWeight(bits)));
        return levels;
    }

    /// <summary>The rarest co-author in common; -1 where there is none. People of one paper are two people.</summary>
    private (int Name, double Bits) SharedCoauthor(Person a, Person b)
    {
        if (a.Profile.Papers.Exists(paper => b.Profile.Papers.BinarySearch(paper) >= 0)) return (a.Name, -20);
        var known = new HashSet<int>(Coauthors(a));
        var (best, bits) = (-1, 0.0);
        foreach (var coauthor in Coauthors(b))
        {
            if (known.Contains(coauthor) && CoauthorLinker.Weight(bylines, coauthor) is var weight && weight > bits) (best, bits) = (coauthor, weight);
        }
        return (best, bits);
    }

    private IEnumerable<int> Coauthors(Person person)
    {
        foreach (var paper in person.Profile.Papers)
        {
            var (start, end) = bylines.SlotsOfPaper(paper);
            for (var slot = start; slot < end && slot < start + CoauthorLinker.MaxCoauthors; slot++)
            {
                var name = bylines.Slots[slot].Name;
                if (name != person.Name) yield return name;
            }
        }
    }
}
