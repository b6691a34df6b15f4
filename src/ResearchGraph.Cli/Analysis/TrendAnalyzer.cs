using System.Text.Json.Serialization;
using ResearchGraph.Analytics.Statistics;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Analysis;

/// <summary>How the share of a concept among the papers changes by year.</summary>
/// <param name="Node">The node.</param>
/// <param name="Id">Its readable identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Label">Technique, Task or System.</param>
/// <param name="Papers">How many dated papers have it.</param>
/// <param name="Counts">How many of each year, in the order of <see cref="TrendAnalysis.Years"/>.</param>
/// <param name="Slope">Change of the log-odds a year, shrunk towards 0.</param>
/// <param name="Z">The test statistic.</param>
/// <param name="PValue">The two-sided chance of it without a trend.</param>
/// <param name="QValue">The share of false alarms among trends as clear as this (Benjamini, Hochberg 1995).</param>
internal sealed record ConceptTrend(
    [property: JsonIgnore] NodeId Node, string Id, string Name, string Label, int Papers, IReadOnlyList<int> Counts, double Slope, double Z, double PValue, double QValue);

/// <summary>Rising and falling concepts.</summary>
/// <param name="DatedPapers">How many papers have a year.</param>
/// <param name="AllPapers">How many papers there are.</param>
/// <param name="Years">The years, ascending.</param>
/// <param name="PapersByYear">Papers of each.</param>
/// <param name="Concepts">All concepts with enough dated papers, clearest rise first, clearest fall last.</param>
internal sealed record TrendAnalysis(
    int DatedPapers, int AllPapers, IReadOnlyList<int> Years, IReadOnlyList<int> PapersByYear, IReadOnlyList<ConceptTrend> Concepts);

/// <summary>Tests which concepts rise and fall.</summary>
internal static class TrendAnalyzer
{
    /// <summary>Fewer dated papers make no trend.</summary>
    public const int LeastPapers = 3;

    /// <summary>The level below which a trend is called clear.</summary>
    public const double ClearLevel = 0.05;

    /// <summary>Tests all concepts of a network.</summary>
    public static TrendAnalysis Analyze(GraphSnapshot graph, ConceptNetwork network)
    {
        var facts = new PaperFacts(graph);
        var yearOf = Enumerable.Range(0, network.Papers.Count).Select(paper => facts.YearOf(network.Papers.Nodes[paper])).ToArray();
        int[] years = [.. yearOf.OfType<int>().Distinct().Order()];
        var totals = new int[years.Length];
        foreach (var year in yearOf.OfType<int>()) totals[Array.BinarySearch(years, year)]++;
        var found = new List<ConceptTrend>();
        for (var concept = 0; concept < network.Concepts.Count; concept++)
        {
            var hits = new int[years.Length];
            foreach (var paper in network.Uses.GroupsOf(concept))
            {
                if (yearOf[paper] is { } year) hits[Array.BinarySearch(years, year)]++;
            }
            if (hits.Sum() < LeastPapers) continue;
            var node = network.Concepts.Nodes[concept];
            var trend = TrendTest.CochranArmitage(years, totals, hits);
            found.Add(new ConceptTrend(
                node, NodeText.Id(graph, node), NodeText.Name(graph, node), NodeText.Label(graph, node), hits.Sum(), hits, trend.Slope, trend.Z, trend.PValue, 1));
        }
        return new TrendAnalysis(totals.Sum(), yearOf.Length, years, totals,
            [.. WithFalseDiscoveryRates(found).OrderByDescending(trend => trend.Z).ThenByDescending(trend => trend.Slope).ThenBy(trend => trend.Id, StringComparer.Ordinal)]);
    }

    private static List<ConceptTrend> WithFalseDiscoveryRates(List<ConceptTrend> trends)
    {
        var ordered = trends.OrderByDescending(trend => trend.PValue).ThenBy(trend => trend.Id, StringComparer.Ordinal).ToList();
        var least = 1.0;
        for (var i = 0; i < ordered.Count; i++)
        {
            least = Math.Min(least, ordered[i].PValue * ordered.Count / (ordered.Count - i));
            ordered[i] = ordered[i] with { QValue = least };
        }
        return ordered;
    }
}
