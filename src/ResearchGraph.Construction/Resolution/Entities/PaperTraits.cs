using ResearchGraph.Construction.Resolution.Authors;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>The authors' names and the concepts of every paper, as ascending numbers. Immutable once made; thread-safe.</summary>
internal sealed class PaperTraits
{
    /// <summary>How many authors of a paper are looked at.</summary>
    private const int MaxAuthors = 200;

    private readonly int[][] _authors;
    private readonly int[][] _concepts;

    /// <summary>Gathers the traits of all papers.</summary>
    public PaperTraits(IReadOnlyList<PaperGroup> papers, Bylines bylines)
    {
        _authors = new int[papers.Count][];
        _concepts = new int[papers.Count][];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var gathered = new List<int>();
        for (var paper = 0; paper < papers.Count; paper++)
        {
            _authors[paper] = AuthorsOf(paper, bylines, gathered);
            _concepts[paper] = ConceptsOf(papers[paper], numbers, gathered);
        }
    }

    /// <summary>Numbers of the printed names of a paper.</summary>
    public ReadOnlySpan<int> Authors(int paper) => _authors[paper];

    /// <summary>Numbers of the techniques and tasks of a paper.</summary>
    public ReadOnlySpan<int> Concepts(int paper) => _concepts[paper];

    /// <summary>Whether two ascending sequences have a number in common.</summary>
    public static bool Overlap(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j]) return true;
            if (a[i] < b[j]) i++;
            else j++;
        }
        return false;
    }

    private static int[] AuthorsOf(int paper, Bylines bylines, List<int> gathered)
    {
        gathered.Clear();
        var (start, end) = bylines.SlotsOfPaper(paper);
        for (var slot = start; slot < end; slot++)
        {
            if (bylines.Slots[slot] is { Position: > 0 and <= MaxAuthors } printed) gathered.Add(printed.Name);
        }
        return Ascending(gathered);
    }

    private static int[] ConceptsOf(PaperGroup paper, Dictionary<string, int> numbers, List<int> gathered)
    {
        gathered.Clear();
        foreach (var fact in paper.Facts.Facts)
        {
            if (fact.Kind is not (FactKind.Uses or FactKind.Addresses)) continue;
            if (!numbers.TryGetValue(fact.Name, out var number)) numbers.Add(fact.Name, number = numbers.Count);
            gathered.Add(number);
        }
        return Ascending(gathered);
    }

    private static int[] Ascending(List<int> numbers)
    {
        var ascending = numbers.ToArray();
        Array.Sort(ascending);
        return ascending;
    }
}
