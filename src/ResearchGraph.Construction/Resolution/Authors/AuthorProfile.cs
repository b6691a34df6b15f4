namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>What is known of a person from some slots of one name. Grows by merging; not thread-safe.</summary>
internal sealed class AuthorProfile
{
    private readonly List<(string Category, int Papers)> _categories = new(1);
    private int _categorized;

    private AuthorProfile()
    {
    }

    /// <summary>Numbers of the slots, in the order of their papers.</summary>
    public List<int> Slots { get; } = new(1);

    /// <summary>Numbers of the papers, ascending.</summary>
    public List<int> Papers { get; } = new(1);

    /// <summary>On how many papers the name is printed.</summary>
    public int PrintedCount { get; private set; }

    /// <summary>On how many papers somebody else is named too.</summary>
    public int SharedPapers { get; private set; }

    /// <summary>Sum of the papers' concepts.</summary>
    public SparseVector Concepts { get; private set; } = SparseVector.Empty;

    /// <summary>How sure it is, 0 to 1, that each of the co-authors who hint at one person is one of theirs; by number of the name. Null for none.</summary>
    public SortedDictionary<int, double>? Hints { get; private set; }

    /// <summary>The first year; 0 where none is known.</summary>
    public int FirstYear { get; private set; }

    /// <summary>The last year; 0 where none is known.</summary>
    public int LastYear { get; private set; }

    /// <summary>Whether any paper has a category.</summary>
    public bool HasCategory => _categorized > 0;

    /// <summary>The profile of one slot.</summary>
    /// <param name="slot">Number of the slot.</param>
    /// <param name="bylines">The bylines.</param>
    /// <param name="papers">What is known of the papers.</param>
    /// <param name="hints">Names of co-authors who hint at one person; null for none.</param>
    public static AuthorProfile Of(int slot, Bylines bylines, PaperProfiles papers, HashSet<int>? hints = null)
    {
        var profile = new AuthorProfile();
        profile.Add(slot, bylines, papers);
        if (hints is { Count: > 0 }) profile.AddHints(slot, bylines, hints);
        return profile;
    }

    /// <summary>Takes in one slot, later than all that it has.</summary>
    /// <param name="slot">Number of the slot.</param>
    /// <param name="bylines">The bylines.</param>
    /// <param name="papers">What is known of the papers.</param>
    /// <param name="hints">Names of co-authors who hint at one person.</param>
    public void Add(int slot, Bylines bylines, PaperProfiles papers, HashSet<int> hints)
    {
        Add(slot, bylines, papers);
        if (hints.Count > 0) AddHints(slot, bylines, hints);
    }

    /// <summary>Takes another profile in.</summary>
    public void Merge(AuthorProfile other)
    {
        AddSorted(Slots, other.Slots);
        AddSorted(Papers, other.Papers);
        PrintedCount += other.PrintedCount;
        SharedPapers += other.SharedPapers;
        Concepts = Concepts.Plus(other.Concepts);
        foreach (var (category, count) in other._categories) Count(category, count);
        foreach (var (name, sure) in other.Hints ?? []) Hint(name, sure);
        Widen(other.FirstYear);
        Widen(other.LastYear);
    }

    /// <summary>The share of the two profiles' categories that agrees, 0 to 1; both must have some.</summary>
    public double CategoryOverlap(AuthorProfile other)
    {
        double overlap = 0;
        foreach (var (category, count) in _categories)
        {
            foreach (var (otherCategory, otherCount) in other._categories)
            {
                if (category == otherCategory) overlap += Math.Min((double)count / _categorized, (double)otherCount / other._categorized);
            }
        }
        return overlap;
    }

    /// <summary>Whether any categories are of one archive, such as <c>cs.CL</c> and <c>cs.CV</c>.</summary>
    public bool SharesArchive(AuthorProfile other) => _categories.Exists(
        own => other._categories.Exists(another => ArchiveOf(another.Category).SequenceEqual(ArchiveOf(own.Category))));

    private static ReadOnlySpan<char> ArchiveOf(string category)
    {
        var point = category.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? category : category.AsSpan(0, point);
    }

    private static void AddSorted(List<int> numbers, List<int> others)
    {
        var inOrder = numbers[^1] < others[0];
        numbers.AddRange(others);
        if (!inOrder) numbers.Sort();
    }

    private void Add(int slot, Bylines bylines, PaperProfiles papers)
    {
        var (paper, position) = (bylines.Slots[slot].Paper, bylines.Slots[slot].Position);
        Slots.Add(slot);
        Papers.Add(paper);
        if (position > 0) PrintedCount++;
        var (start, end) = bylines.SlotsOfPaper(paper);
        if (end - start > 1) SharedPapers++;
        Concepts = Concepts.Plus(papers.Concepts(paper));
        if (papers.Category(paper) is { } category) Count(category, 1);
        Widen(papers.Years[paper]);
    }

    private void AddHints(int slot, Bylines bylines, HashSet<int> hints)
    {
        var own = bylines.Slots[slot];
        var (start, end) = bylines.SlotsOfPaper(own.Paper);
        for (var other = start; other < end && other < start + CoauthorLinker.MaxCoauthors; other++)
        {
            var coauthor = bylines.Slots[other];
            if (!hints.Contains(coauthor.Name)) continue;
            Hint(coauthor.Name, coauthor.Confidence * own.Confidence);
        }
    }

    private void Count(string category, int count)
    {
        _categorized += count;
        var known = _categories.FindIndex(one => one.Category == category);
        if (known < 0) _categories.Add((category, count));
        else _categories[known] = (category, _categories[known].Papers + count);
    }

    private void Hint(int name, double sure) => (Hints ??= [])[name] = Math.Max(sure, Hints.GetValueOrDefault(name));

    private void Widen(int year)
    {
        if (year == 0) return;
        FirstYear = FirstYear == 0 ? year : Math.Min(FirstYear, year);
        LastYear = Math.Max(LastYear, year);
    }
}
