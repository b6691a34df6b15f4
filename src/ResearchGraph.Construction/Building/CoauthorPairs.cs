using System.Globalization;
using ResearchGraph.Construction.Resolution.Papers;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Building;

/// <summary>
/// Who wrote papers with whom: printed authors only, one relationship a pair, from the lesser id to the greater. Papers with
/// more than <see cref="MaxAuthors"/> printed authors are left out: their pairs are many and say little. Immutable once made.
/// </summary>
/// <remarks>Every pair of every paper is listed, then sorted: cheaper than a table of pairs, as most pairs come once.</remarks>
internal sealed class CoauthorPairs
{
    /// <summary>The most printed authors of a paper whose pairs are counted.</summary>
    public const int MaxAuthors = 200;

    private readonly List<int> _authors = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly long[] _pairs;
    private readonly int[] _years;

    /// <summary>Lists the pairs of all papers.</summary>
    public CoauthorPairs(IReadOnlyList<ResolvedPaper> papers)
    {
        var (pairs, years) = (new List<long>(papers.Count), new List<int>(papers.Count));
        for (var i = 0; i < papers.Count; i++) Add(papers[i], pairs, years);
        (_pairs, _years) = ([.. pairs], [.. years]);
        Array.Sort(_pairs, _years);
    }

    /// <summary>The papers that were left out.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Writes the pairs, by the first id, then the second: the numbers of authors are in the order of their ids.</summary>
    public void Write(SchemaWriter writer)
    {
        for (int start = 0, end; start < _pairs.Length; start = end)
        {
            var (first, last) = (0, 0);
            for (end = start; end < _pairs.Length && _pairs[end] == _pairs[start]; end++)
                (first, last) = (Earlier(first, _years[end]), Math.Max(last, _years[end]));
            writer.AddRelationship(
                GraphSchema.Coauthor, writer.NodeOf((int)(_pairs[start] >> 32)), writer.NodeOf((int)_pairs[start]), writer.Properties()
                    .Set("papers", end - start)
                    .SetKnown("firstYear", first > 0 ? first : (int?)null)
                    .SetKnown("lastYear", last > 0 ? last : (int?)null));
        }
    }

    private void Add(ResolvedPaper paper, List<long> pairs, List<int> years)
    {
        _authors.Clear();
        for (var i = 0; i < paper.Authors.Count; i++)
        {
            if (paper.Authors[i] is { Position: not null } authorship) _authors.Add(authorship.Author.Number);
        }
        _authors.Sort();
        var count = Distinct(_authors);
        if (count > MaxAuthors)
        {
            _diagnostics.Add(TooMany(paper, count));
            return;
        }
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                pairs.Add(((long)_authors[i] << 32) | (uint)_authors[j]);
                years.Add(paper.Record.Date?.Year ?? 0);
            }
        }
    }

    /// <summary>Moves the distinct ones of ascending numbers to the front; returns how many there are.</summary>
    private static int Distinct(List<int> numbers)
    {
        var count = 0;
        for (var i = 0; i < numbers.Count; i++)
        {
            if (count == 0 || numbers[count - 1] != numbers[i]) numbers[count++] = numbers[i];
        }
        return count;
    }

    private static int Earlier(int first, int year) => first == 0 ? year : year == 0 ? first : Math.Min(first, year);

    private static Diagnostic TooMany(ResolvedPaper paper, int count) => new(
        ConstructionDiagnosticCodes.HyperAuthored,
        DiagnosticSeverity.Info,
        new SourceLocation(paper.Record.Listing, paper.Record.Line),
        string.Create(CultureInfo.InvariantCulture, $"The paper has {count} authors; pairs of co-authors are counted up to {MaxAuthors}."));
}
