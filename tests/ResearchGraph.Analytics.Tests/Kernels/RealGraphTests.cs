using System.Collections.Immutable;
using ResearchGraph.Analytics.Centrality;
using ResearchGraph.Analytics.Community;
using ResearchGraph.Analytics.Components;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Similarity;
using ResearchGraph.Analytics.Structure;
using ResearchGraph.Testing;

namespace ResearchGraph.Analytics.Tests.Kernels;

/// <summary>
/// Values of python-igraph 0.10.2 on the real graphs beside the repository. Scores are summed up with weights that depend on the node, so that a score
/// at the wrong node shows.
/// </summary>
public sealed class RealGraphTests
{
    private const int Centre = 10;
    private const double Tolerance = 1e-9;

    [SharedTheory]
    [InlineData("nm-netscience.txt", "pagerank", 0.5047711594519468)]
    [InlineData("nm-netscience.txt", "core", 2391.919)]
    [InlineData("nm-netscience.txt", "local clustering", 500.0993943588863)]
    [InlineData("nm-netscience.txt", "transitivity", 0.6934414148857775)]
    [InlineData("nm-netscience.txt", "components", 268.0)]
    [InlineData("nm-netscience.txt", "articulation points", 65212.0)]
    [InlineData("nm-netscience.txt", "bridges", 214.0)]
    [InlineData("nm-netscience.txt", "degree assortativity", 0.4616224667525836)]
    [InlineData("nm-netscience.txt", "modularity by remainder", -0.08286695438118237)]
    [InlineData("nm-netscience.txt", "betweenness", 189260.36750279804)]
    [InlineData("nm-netscience.txt", "harmonic", 17849.72419071806)]
    [InlineData("nm-netscience.txt", "diameter", 17.0)]
    [InlineData("nm-netscience.txt", "adamic-adar of 10", 2.060695581739547)]
    [InlineData("nm-netscience.txt", "jaccard of 10", 0.6892119047619049)]
    [InlineData("ca-GrQc.txt", "pagerank", 0.49843726910862934)]
    [InlineData("ca-GrQc.txt", "core", 10325.372)]
    [InlineData("ca-GrQc.txt", "local clustering", 1383.9617811996557)]
    [InlineData("ca-GrQc.txt", "transitivity", 0.6298424741263426)]
    [InlineData("ca-GrQc.txt", "components", 354.0)]
    [InlineData("ca-GrQc.txt", "articulation points", 2117196.0)]
    [InlineData("ca-GrQc.txt", "bridges", 1142.0)]
    [InlineData("ca-GrQc.txt", "degree assortativity", 0.6593246242993969)]
    [InlineData("ca-GrQc.txt", "modularity by remainder", 0.002228117842000084)]
    [InlineData("ca-GrQc.txt", "betweenness", 21016432.783404034)]
    [InlineData("ca-GrQc.txt", "harmonic", 1542429.2655586873)]
    [InlineData("ca-GrQc.txt", "diameter", 17.0)]
    [InlineData("ca-GrQc.txt", "eigenvector", 23.726603291171156)]
    [InlineData("ca-GrQc.txt", "hub", 23.726603291171564)]
    [InlineData("ca-GrQc.txt", "adamic-adar of 10", 242.99068607873406)]
    [InlineData("ca-GrQc.txt", "jaccard of 10", 18.421550266928115)]
    [InlineData("ca-HepPh.txt", "pagerank", 0.5011715703098589)]
    [InlineData("ca-HepPh.txt", "core", 88700.759)]
    [InlineData("ca-HepPh.txt", "local clustering", 3480.3331635786494)]
    [InlineData("ca-HepPh.txt", "transitivity", 0.6594479387616348)]
    [InlineData("ca-HepPh.txt", "components", 1.0)]
    [InlineData("ca-HepPh.txt", "articulation points", 6259673.0)]
    [InlineData("ca-HepPh.txt", "bridges", 1177.0)]
    [InlineData("ca-HepPh.txt", "degree assortativity", 0.6295003266970527)]
    [InlineData("ca-HepPh.txt", "modularity by remainder", 9.499368058274449e-05)]
    [InlineData("ca-HepPh.txt", "adamic-adar of 10", 6.375687542804868)]
    [InlineData("ca-HepPh.txt", "jaccard of 10", 1.5990904139272086)]
    [InlineData("ca-condmat.txt", "pagerank", 0.4984943058957353)]
    [InlineData("ca-condmat.txt", "core", 54518.159)]
    [InlineData("ca-condmat.txt", "local clustering", 6862.158616646647)]
    [InlineData("ca-condmat.txt", "transitivity", 0.26182397612958924)]
    [InlineData("ca-condmat.txt", "components", 1.0)]
    [InlineData("ca-condmat.txt", "articulation points", 12059442.0)]
    [InlineData("ca-condmat.txt", "bridges", 1817.0)]
    [InlineData("ca-condmat.txt", "degree assortativity", 0.125282503985448)]
    [InlineData("ca-condmat.txt", "modularity by remainder", -0.024038188501923824)]
    [InlineData("ca-condmat.txt", "eigenvector", 74.46547955243248)]
    [InlineData("ca-condmat.txt", "hub", 74.46547955243634)]
    [InlineData("ca-condmat.txt", "adamic-adar of 10", 6.683259198818606)]
    [InlineData("ca-condmat.txt", "jaccard of 10", 1.4119217963907447)]
    [InlineData("email-enron.txt", "pagerank", 0.49110262340598926)]
    [InlineData("email-enron.txt", "core", 96211.184)]
    [InlineData("email-enron.txt", "local clustering", 8584.780191786647)]
    [InlineData("email-enron.txt", "transitivity", 0.08512972961362862)]
    [InlineData("email-enron.txt", "components", 1.0)]
    [InlineData("email-enron.txt", "articulation points", 14685143.0)]
    [InlineData("email-enron.txt", "bridges", 9682.0)]
    [InlineData("email-enron.txt", "degree assortativity", -0.11649898701370898)]
    [InlineData("email-enron.txt", "modularity by remainder", -0.007591028978404132)]
    [InlineData("email-enron.txt", "eigenvector", 175.3716707798579)]
    [InlineData("email-enron.txt", "hub", 175.37167077985814)]
    [InlineData("email-enron.txt", "adamic-adar of 10", 12.535787678147747)]
    [InlineData("email-enron.txt", "jaccard of 10", 5.682395870964538)]
    public void Values_are_those_of_igraph(string file, string measure, double expected)
    {
        var graph = EdgeListReader.Read(Path.Combine(Repository.Shared!, "graphs", file));
        var found = Measure(graph, measure);
        Assert.True(Math.Abs(found - expected) <= Tolerance * Math.Max(1, Math.Abs(expected)), $"expected {expected:R}, found {found:R}");
    }

    private static double Measure(CsrGraph graph, string measure) => measure switch
    {
        "pagerank" => Check(PageRank.Compute(graph, new PageRankOptions { Tolerance = 1e-13 }).Scores),
        "core" => Check([.. CoreDecomposition.Compute(graph).Cores.Select(core => (double)core)]),
        "local clustering" => Check(Clustering.Compute(graph).Local),
        "transitivity" => Clustering.Compute(graph).Global,
        "components" => WeakComponents.Compute(graph).Count,
        "articulation points" => CutStructure.Compute(graph).ArticulationPoints.Sum(node => (double)node),
        "bridges" => CutStructure.Compute(graph).Bridges.Length,
        "degree assortativity" => Assortativity.ByDegree(graph),
        "modularity by remainder" => PartitionQuality.Modularity(graph, Partition.FromLabels([.. Enumerable.Range(0, graph.NodeCount).Select(node => node % 7)])),
        "betweenness" => Check(Betweenness.Compute(graph).Scores),
        "harmonic" => Check(Harmonic.Compute(graph).Scores),
        "diameter" => Diameter.Compute(graph).Lower,
        "eigenvector" => Check(EigenvectorCentrality.Compute(graph, new SpectralOptions { Tolerance = 1e-13 }).Scores),
        "hub" => Check(Hits.Compute(graph, new SpectralOptions { Tolerance = 1e-13 }).Hubs),
        "adamic-adar of 10" => Check(ScoresOfCentre(graph, LinkScore.AdamicAdar)),
        "jaccard of 10" => Check(ScoresOfCentre(graph, LinkScore.Jaccard)),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    private static ImmutableArray<double> ScoresOfCentre(CsrGraph graph, LinkScore score) =>
        [.. Enumerable.Range(0, graph.NodeCount).Select(node => node == Centre ? 0 : LinkPrediction.Score(graph, [(Centre, node)], score)[0])];

    private static double Check(IReadOnlyList<double> scores)
    {
        var sum = 0.0;
        for (var node = 0; node < scores.Count; node++) sum += scores[node] * (node * 7919L % 1000);
        return sum / 1000;
    }
}
