using System.Globalization;
using System.Runtime.InteropServices;
using ResearchGraph.Construction.Resolution.Papers;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Building;

/// <summary>
/// Who wrote papers with whom: printed authors only, one relationship a pair, from the lesser id to the greater. Papers with
/// more than <see cref="MaxAuthors"/> printed authors are left out: their pairs are many and say little. Immutable once made.
/// </summary>
internal sealed class CoauthorPairs
{
    /// <summary>The most printed authors of a paper whose pairs are counted.</summary>
    public const int MaxAuthors = 200;

    private readonly string[] _ids;
    private readonly Dictionary<long, (int Papers, int First, int Last)> _pairs = [];
    private readonly long[] _order;
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Counts the pairs of all papers.</summary>
    public CoauthorPairs(IReadOnlyList<ResolvedPaper> papers)
    {
        _ids = [.. papers.SelectMany(paper => paper.Authors).Select(authorship => authorship.Author.Id)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numbers = new Dictionary<string, int>(_ids.Length, StringComparer.Ordinal);
        for (var i = 0; i < _ids.Length; i++) numbers.Add(_ids[i], i);
        foreach (var paper in papers) Count(paper, numbers);
        _order = [.. _pairs.Keys];
        Array.Sort(_order);
    }

    /// <summary>The papers that were left out.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Writes the pairs, by the first id, then the second.</summary>
    public void Write(SchemaWriter writer)
    {
        foreach (var pair in _order)
        {
            var (papers, first, last) = _pairs[pair];
            writer.AddRelationship(
                GraphSchema.Coauthor, writer.NodeOf(_ids[pair >> 32]), writer.NodeOf(_ids[pair & uint.MaxValue]), writer.Properties()
                    .Set("papers", papers)
                    .SetKnown("firstYear", first > 0 ? first : (int?)null)
                    .SetKnown("lastYear", last > 0 ? last : (int?)null));
        }
    }

    private void Count(ResolvedPaper paper, Dictionary<string, int> numbers)
    {
        var authors = paper.Authors.Where(authorship => authorship.Position is not null)
            .Select(authorship => numbers[authorship.Author.Id]).Distinct().Order().ToArray();
        if (authors.Length > MaxAuthors)
        {
            _diagnostics.Add(TooMany(paper, authors.Length));
            return;
        }
        var year = paper.Record.Date?.Year ?? 0;
        for (var i = 0; i < authors.Length; i++)
        {
            for (var j = i + 1; j < authors.Length; j++)
            {
                ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, ((long)authors[i] << 32) | (uint)authors[j], out _);
                pair = (pair.Papers + 1, Earlier(pair.First, year), Math.Max(pair.Last, year));
            }
        }
    }

    private static int Earlier(int first, int year) => first == 0 ? year : year == 0 ? first : Math.Min(first, year);

    private static Diagnostic TooMany(ResolvedPaper paper, int count) => new(
        ConstructionDiagnosticCodes.HyperAuthored,
        DiagnosticSeverity.Info,
        new SourceLocation(paper.Record.Listing, paper.Record.Line),
        string.Create(CultureInfo.InvariantCulture, $"The paper has {count} authors; pairs of co-authors are counted up to {MaxAuthors}."));
}
