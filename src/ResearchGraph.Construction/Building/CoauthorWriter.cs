using System.Globalization;
using System.Runtime.InteropServices;
using ResearchGraph.Construction.Resolution.Papers;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Building;

/// <summary>
/// Writes who wrote papers with whom: printed authors only, one relationship a pair, from the lesser id to the greater. Papers
/// with more than <see cref="MaxAuthors"/> printed authors are left out: their pairs are many and say little. Not thread-safe.
/// </summary>
internal static class CoauthorWriter
{
    /// <summary>The most printed authors of a paper whose pairs are counted.</summary>
    public const int MaxAuthors = 200;

    /// <summary>Writes the pairs of all papers; says which papers were left out.</summary>
    public static List<Diagnostic> Write(SchemaWriter writer, IReadOnlyList<ResolvedPaper> papers)
    {
        var diagnostics = new List<Diagnostic>();
        var ids = papers.SelectMany(paper => paper.Authors).Select(authorship => authorship.Author.Id)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var numbers = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++) numbers.Add(ids[i], i);
        var pairs = Count(papers, numbers, diagnostics);
        foreach (var (pair, count) in pairs.OrderBy(pair => pair.Key))
        {
            writer.AddRelationship(
                GraphSchema.Coauthor, writer.NodeOf(ids[pair >> 32]), writer.NodeOf(ids[pair & uint.MaxValue]), writer.Properties()
                    .Set("papers", count.Papers)
                    .SetKnown("firstYear", count.First > 0 ? count.First : (int?)null)
                    .SetKnown("lastYear", count.Last > 0 ? count.Last : (int?)null));
        }
        return diagnostics;
    }

    private static Dictionary<long, (int Papers, int First, int Last)> Count(
        IReadOnlyList<ResolvedPaper> papers, Dictionary<string, int> numbers, List<Diagnostic> diagnostics)
    {
        var pairs = new Dictionary<long, (int Papers, int First, int Last)>();
        foreach (var paper in papers)
        {
            var authors = paper.Authors.Where(authorship => authorship.Position is not null)
                .Select(authorship => numbers[authorship.Author.Id]).Distinct().Order().ToArray();
            if (authors.Length > MaxAuthors)
            {
                diagnostics.Add(TooMany(paper, authors.Length));
                continue;
            }
            var year = paper.Record.Date?.Year ?? 0;
            for (var i = 0; i < authors.Length; i++)
            {
                for (var j = i + 1; j < authors.Length; j++)
                {
                    ref var pair = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, ((long)authors[i] << 32) | (uint)authors[j], out _);
                    pair = (pair.Papers + 1, Earlier(pair.First, year), Math.Max(pair.Last, year));
                }
            }
        }
        return pairs;
    }

    private static int Earlier(int first, int year) => first == 0 ? year : year == 0 ? first : Math.Min(first, year);

    private static Diagnostic TooMany(ResolvedPaper paper, int count) => new(
        ConstructionDiagnosticCodes.HyperAuthored,
        DiagnosticSeverity.Info,
        new SourceLocation(paper.Record.Listing, paper.Record.Line),
        string.Create(CultureInfo.InvariantCulture, $"The paper has {count} authors; pairs of co-authors are counted up to {MaxAuthors}."));
}
