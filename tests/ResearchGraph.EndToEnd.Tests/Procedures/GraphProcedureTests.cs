using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Procedures;

/// <summary>Every graph procedure through Cypher, on a graph whose answers are known by hand.</summary>
public sealed class GraphProcedureTests(TwoTriangles triangles) : IClassFixture<TwoTriangles>
{
    private const string L = "nodeLabels: 'P', relationshipTypes: 'L', orientation: 'UNDIRECTED'";

    [Theory]
    [InlineData("degree({" + L + "}) YIELD node, score", "score", "2.0 2.0 3.0 3.0 2.0 2.0")]
    [InlineData("degree({" + L + ", relationshipWeightProperty: 'w'}) YIELD node, score", "score", "2.0 3.0 7.0 6.0 2.0 2.0")]
    [InlineData("degree({nodeLabels: ['P'], relationshipTypes: ['L']}) YIELD node, score", "score", "1.0 1.0 2.0 1.0 1.0 1.0")]
    [InlineData("degree({nodeLabels: 'P', relationshipTypes: 'L', orientation: 'reverse'}) YIELD node, score", "score", "1.0 1.0 1.0 2.0 1.0 1.0")]
    [InlineData("degree({" + L + ", relationshipFilter: {w: {min: 2}}}) YIELD node, score", "score", "0.0 1.0 2.0 1.0 0.0 0.0")]
    [InlineData("pageRank({" + L + "}) YIELD node, score", "round(score * 1000)", "146.0 146.0 208.0 208.0 146.0 146.0", 1)]
    [InlineData("eigenvector({" + L + "}) YIELD node, score", "round(score * 1000)", "707.0 707.0 1000.0 1000.0 707.0 707.0")]
    [InlineData("hits({" + L + "}) YIELD node, auth, hub", "round(auth + hub)", "1.0 1.0 2.0 2.0 1.0 1.0")]
    [InlineData("betweenness({" + L + "}) YIELD node, score", "score", "0.0 0.0 6.0 6.0 0.0 0.0")]
    [InlineData("closeness({" + L + "}) YIELD node, score", "round(score * 1000)", "500.0 500.0 714.0 714.0 500.0 500.0")]
    [InlineData("harmonic({" + L + "}) YIELD node, score", "round(score * 3000)", "1900.0 1900.0 2400.0 2400.0 1900.0 1900.0")]
    [InlineData("wcc({" + L + "}) YIELD node, componentId", "componentId", "0 0 0 0 0 0")]
    [InlineData("scc({nodeLabels: 'P', relationshipTypes: 'L'}) YIELD node, componentId", "componentId", "0 0 0 1 1 1")]
    [InlineData("kCore({" + L + "}) YIELD node, coreValue", "coreValue", "2 2 2 2 2 2")]
    [InlineData("triangleCount({" + L + "}) YIELD node, triangleCount", "triangleCount", "1 1 1 1 1 1")]
    [InlineData("localClusteringCoefficient({" + L + "}) YIELD node, localClusteringCoefficient", "round(localClusteringCoefficient * 3)", "3.0 3.0 1.0 1.0 3.0 3.0")]
    [InlineData("leiden({" + L + ", randomSeed: 7}) YIELD node, communityId", "communityId", "0 0 0 1 1 1")]
    [InlineData("leiden({" + L + ", gamma: 0.01}) YIELD node, communityId", "communityId", "0 0 0 0 0 0")]
    [InlineData("louvain({" + L + "}) YIELD node, communityId", "communityId", "0 0 0 1 1 1")]
    [InlineData("labelPropagation({" + L + ", randomSeed: 2}) YIELD node, communityId", "communityId", "0 0 0 1 1 1")]
    public void Nodes_get_the_score_that_they_have(string call, string value, string expected, int leftOpen = 0)
    {
        var result = triangles.Query($"CALL rgraph.{call} RETURN node.name AS name, {value} AS value ORDER BY name");
        Assert.Equal(("", 0), (result.ExitCode == 0 ? "" : result.Error, result.ExitCode));
        var values = Lines(result).Select(line => line.Split(',')[1]).ToArray();
        // A small tolerance where the exact value is no multiple of what is printed.
        foreach (var (found, wanted) in values.Zip(expected.Split(' '))) Assert.InRange(Number(found), Number(wanted) - leftOpen, Number(wanted) + leftOpen);
        Assert.Equal(6, values.Length);
    }

    [Theory]
    [InlineData("articulationPoints({" + L + "}) YIELD node", "node.name", "C", "D")]
    [InlineData("bridges({" + L + "}) YIELD from, to", "from.name + to.name", "CD")]
    [InlineData("diameter({" + L + "}) YIELD lower, upper, nodeCount", "toString(lower) + toString(upper) + toString(nodeCount)", "336")]
    [InlineData("assortativity({" + L + ", property: 'side'}) YIELD coefficient", "round(coefficient * 1000)", "714.0")]
    [InlineData("modularity({" + L + ", communityProperty: 'side'}) YIELD communityId, modularity, total",
        "toString(communityId) + ' ' + toString(round(modularity * 1e6)) + ' ' + toString(round(total * 1e6))", "1 178571.0 357143.0", "2 178571.0 357143.0")]
    [InlineData("conductance({" + L + ", communityProperty: 'side'}) YIELD communityId, conductance", "round(conductance * 1e6)", "142857.0", "142857.0")]
    [InlineData("nodeSimilarity({" + L + ", topK: 1, similarityCutoff: 0.25}) YIELD node1, node2, similarity",
        "node1.name + node2.name + ' ' + toString(round(similarity * 1000))", "AB 333.0", "BA 333.0", "CA 250.0", "DA 250.0", "EF 333.0", "FE 333.0")]
    [InlineData("adamicAdar({" + L + ", topK: 2}) YIELD node1, node2, score", "node1.name + node2.name", "AD", "BD")]
    [InlineData("linkPrediction({" + L + ", topK: 1, metric: 'common_neighbours'}) YIELD node1, node2, score", "node1.name + node2.name + toString(score)", "AD1.0")]
    [InlineData("nodeSimilarity({nodeLabels: 'P', via: 'Club', similarityMetric: 'OVERLAP', topK: 1}) YIELD node1, node2, similarity",
        "node1.name + node2.name", "AB", "BA", "CA")]
    [InlineData("degree({nodeLabels: 'P', via: 'Club', association: 'newman'}) YIELD node, score WITH node, score WHERE score > 0", "node.name + toString(score)", "A2.0", "B2.0", "C1.0")]
    [InlineData("degree({nodeLabels: 'P', via: 'Club', leastShared: 2}) YIELD node, score WITH node, score WHERE score > 0", "node.name + toString(score)", "A2.0", "B2.0")]
    public void Rows_are_those_of_the_graph(string call, string value, params string[] expected)
    {
        var result = triangles.Query($"CALL rgraph.{call} RETURN {value} AS value ORDER BY value");
        Assert.Equal(("", 0), (result.ExitCode == 0 ? "" : result.Error, result.ExitCode));
        Assert.Equal(expected, Lines(result));
    }

    [Fact]
    public void Personalised_page_rank_stays_near_its_source()
    {
        var result = triangles.Query(
            "MATCH (a:P {name: 'A'}) CALL rgraph.pageRank({" + L + ", sourceNodes: [[a, 2.0]]}) YIELD node, score RETURN node.name ORDER BY score DESC LIMIT 1");
        Assert.Equal(["A"], Lines(result));
    }

    [Fact]
    public void Nearest_of_one_node_only()
    {
        var result = triangles.Query("MATCH (a:P {name: 'A'}) CALL rgraph.kNearest({" + L + ", sourceNodes: a}) YIELD node1, node2 RETURN DISTINCT node1.name");
        Assert.Equal(["A"], Lines(result));
    }

    [Theory]
    [InlineData("pageRank({dampingFaktor: 0.5})", "rgraph.pageRank: found the key 'dampingFaktor'; did you mean 'dampingFactor'?")]
    [InlineData("pageRank({dampingFactor: 1.5})", "dampingFactor: found 1.5, expected a number from 0.0 to 0.999999")]
    [InlineData("wcc({nodeLabels: 'Pp'})", "the graph has no label 'Pp'; did you mean 'P'?")]
    [InlineData("wcc({relationshipTypes: ['LL']})", "the graph has no relationship type 'LL'")]
    [InlineData("wcc({orientation: 'SIDEWAYS'})", "orientation: found 'SIDEWAYS', expected one of Undirected, Natural, Reverse")]
    [InlineData("degree({relationshipWeightProperty: 'weight'})", "the graph has no property 'weight'")]
    [InlineData("leiden({gamma: 1, resolution: 2})", "found gamma and resolution")]
    [InlineData("modularity({})", "found no communityProperty")]
    [InlineData("wcc({association: 'count'})", "found association, which goes with via")]
    [InlineData("related({})", "node: expected one node")]
    [InlineData("betweenness({samplingSize: -1})", "samplingSize: found -1, expected a whole number of 0 or more")]
    [InlineData("degree({nodeFilter: {x: {least: 1}}})", "found 'least' in a range, expected min and max")]
    public void Mistakes_are_named(string call, string message)
    {
        var result = triangles.Query($"CALL rgraph.{call}");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Scores_may_be_stored_in_one_query()
    {
        using var copy = new WorkFolder();
        File.Copy(triangles.Path, copy["g.rgraph"]);
        CommandLine.Expect("query", "--write", "--graph", copy["g.rgraph"], "CALL rgraph.betweenness({" + L + "}) YIELD node, score SET node.between = score");
        var stored = CommandLine.Expect("query", "--graph", copy["g.rgraph"], "--format", "csv", "MATCH (n:P) RETURN n.between ORDER BY n.name");
        Assert.Equal("0.0 0.0 6.0 6.0 0.0 0.0", string.Join(' ', stored.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)));
    }

    [Fact]
    public void A_graph_that_the_query_has_changed_is_refused()
    {
        using var copy = new WorkFolder();
        File.Copy(triangles.Path, copy["g.rgraph"]);
        var result = CommandLine.Run("query", "--write", "--graph", copy["g.rgraph"], "CREATE (:P) WITH 1 AS one CALL rgraph.degree({}) YIELD node, score RETURN count(*)");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("has changed the graph", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_are_listed_with_what_they_do()
    {
        var shown = triangles.Query("SHOW PROCEDURES YIELD name, description WHERE name STARTS WITH 'rgraph.' RETURN name, description");
        Assert.Equal(26, Lines(shown).Length);
        var readme = File.ReadAllText(Path.Combine(Testing.Repository.Root, "cypher", "README.md"));
        foreach (var line in Lines(shown)) Assert.Contains($"`{line.Split(',')[0]}`", readme, StringComparison.Ordinal);
    }

    private static string[] Lines(CommandResult result) => [.. result.Out.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
