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
        var blocks = new Dictionary<string, List<Person>>(StringComparer.Ordinal);
        foreach (var person in people)
        {
            var key = bylines.Names[person.Name].BlockKey;
            if (!blocks.TryGetValue(key, out var block)) blocks.Add(key, block = []);
            block.Add(person);
        }
        var gone = new HashSet<Person>(ReferenceEqualityComparer.Instance);
        foreach (var block in blocks.Values)
        {
            if (block.Count > 1 && block.Exists(person => person.Name != block[0].Name)) Merge(block, gone);
        }
        return [.. people.Where(person => !gone.Contains(person))];
    }

    /// <summary>The shortest forms first, so that <c>J. Iyer</c> may become <c>Jaya Iyer</c> and both <c>Jaya K. Iyer</c>.</summary>
    private void Merge(List<Person> block, HashSet<Person> gone)
    {
        foreach (var person in block.OrderBy(person => Fullness(person)).ThenBy(person => person.Profile.Slots[0]).ToArray())
        {
            var name = bylines.Names[person.Name];
            var candidates = block.Where(other => !gone.Contains(other) && Fullness(other) > Fullness(person)
                && bylines.Names[other.Name].CompareTo(name) is NameAgreement.Initials or NameAgreement.MiddleOmitted)
                .Take(MaxCandidates + 1).ToArray();
            if (candidates.Length is 0 or > MaxCandidates) continue;
            var ranked = candidates.Select(other => (Person: other, Levels: Weigh(other, person)))
                .OrderByDescending(one => one.Levels.Sum(level => level.Weight.Bits)).ToArray();
            var best = ranked[0].Levels.Sum(level => level.Weight.Bits);
            var next = ranked.Length > 1 ? ranked[1].Levels.Sum(level => level.Weight.Bits) : double.NegativeInfinity;
            if (best < MinWeight || best - next < MinWeight) continue;
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
