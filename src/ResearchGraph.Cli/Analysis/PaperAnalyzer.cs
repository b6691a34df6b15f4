using System.Text.Json.Serialization;
using ResearchGraph.Analytics.Community;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Projection;
using ResearchGraph.Cli.Related;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Analysis;

/// <summary>A cluster of related papers.</summary>
/// <param name="Number">Its number from 1.</param>
/// <param name="Name">Made from the concepts that tell it from others.</param>
/// <param name="PaperCount">How many papers.</param>
/// <param name="Concepts">Those concepts.</param>
/// <param name="Papers">Its most central papers.</param>
/// <param name="FirstYear">The first year of its dated papers.</param>
/// <param name="LastYear">The last.</param>
internal sealed record PaperCluster(
    int Number, string Name, int PaperCount, IReadOnlyList<PaperCount> Concepts, IReadOnlyList<Named> Papers, int? FirstYear, int? LastYear);

/// <summary>The clusters of a graph's papers.</summary>
/// <param name="Resolution">The resolution that they were found at.</param>
/// <param name="Modularity">How good they are.</param>
/// <param name="Clusters">The clusters of two papers or more, largest first.</param>
/// <param name="Papers">The papers.</param>
/// <param name="Graph">The links between related papers.</param>
/// <param name="Numbers">The number of every paper's cluster; 0 for none.</param>
internal sealed record PaperAnalysis(double Resolution, double Modularity, IReadOnlyList<PaperCluster> Clusters,
    [property: JsonIgnore] NodeSelection Papers, [property: JsonIgnore] CsrGraph Graph, [property: JsonIgnore] int[] Numbers);

/// <summary>Links every paper with the most related ones, and clusters the links.</summary>
internal static class PaperAnalyzer
{
    /// <summary>The usual resolution of modularity.</summary>
    public const double DefaultResolution = 1;

    private const int Neighbours = 8;
    private const double LeastScore = 0.1;
    private const int MostListed = 6;
    private const int NamesInName = 3;

    /// <summary>Analyses a graph.</summary>
    public static PaperAnalysis Analyze(GraphSnapshot graph, ConceptNetwork concepts, AnalysisOptions options, CancellationToken cancellation)
    {
        var resolution = options.Resolution ?? DefaultResolution;
        var related = new RelatedOptions { Model = options.Model, Seed = options.Seed, Threads = options.Threads };
        var finder = RelatedFinder.Build(graph, related, cancellation);
        var links = PaperNeighbours.Link(finder, Neighbours, LeastScore, options.Threads, cancellation);
        var partition = BestLeiden.Find(links, resolution, options.Seed, options.Threads, cancellation).Partition;
        if (options.Model == TextModel.MlNet)
        {
            var count = CommunityNumbers.BySize(partition).Groups.Count;
            partition = Partition.FromLabels(MlNetModel.Clusters(finder.Texts, count, related));
        }
        var communities = CommunityNumbers.BySize(partition);
        return new PaperAnalysis(
            resolution, PartitionQuality.Modularity(links, partition), Describe(graph, finder.Papers, links, communities, concepts),
            finder.Papers, links, communities.Numbers);
    }

    private static List<PaperCluster> Describe(
        GraphSnapshot graph, NodeSelection papers, CsrGraph links, CommunityNumbers communities, ConceptNetwork concepts)
    {
        int[] parts = [.. communities.Numbers.Select(number => number - 1)];
        var cases = Enumerable.Range(0, concepts.Concepts.Count)
            .Select(concept => (IReadOnlyList<int>)[.. concepts.Uses.GroupsOf(concept).Select(paper => papers.NumberOf(concepts.Papers.Nodes[paper]))]).ToList();
        var telling = Telling.Features(parts, communities.Groups.Count, cases, MostListed, leastCases: 2);
        var facts = new PaperFacts(graph);
        return [.. communities.Groups.Select((group, i) =>
        {
            var features = telling[i].Select(feature =>
            {
                var named = Named.Of(graph, concepts.Concepts.Nodes[feature.Feature]);
                return new PaperCount(named.Id, named.Name, feature.Cases);
            }).ToList();
            var central = group.OrderByDescending(paper => Inside(links, communities.Numbers, paper)).ThenBy(paper => paper).Take(MostListed)
                .Select(paper => Named.Of(graph, papers.Nodes[paper])).ToList();
            var name = features.Count > 0 ? string.Join(", ", features.Take(NamesInName).Select(feature => feature.Name)) : central[0].Name;
            var (first, last) = facts.Years(group.Select(paper => papers.Nodes[paper]));
            return new PaperCluster(i + 1, name, group.Length, features, central, first, last);
        })];
    }

    private static double Inside(CsrGraph links, int[] numbers, int paper)
    {
        var sum = 0.0;
        for (var i = 0; i < links.Degree(paper); i++)
        {
            if (numbers[links.Neighbours(paper)[i]] == numbers[paper]) sum += links.NeighbourWeights(paper)[i];
        }
        return sum;
    }
}
