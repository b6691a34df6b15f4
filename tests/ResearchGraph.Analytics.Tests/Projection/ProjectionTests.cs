using System.Globalization;
using ResearchGraph.Analytics.Projection;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Analytics.Tests.Projection;

public sealed class ProjectionTests
{
    [Fact]
    public void Labels_and_types_select_and_nodes_map_back()
    {
        var graph = People();
        var projected = GraphProjection.Project(graph, new ProjectionOptions { Labels = ["Person"], Types = ["KNOWS"] });
        Assert.Equal(["a", "b", "c"], projected.Selection.Nodes.Select(node => graph.GetProperty(node, "name").AsString()));
        Assert.Equal([1, 2, 1], Enumerable.Range(0, 3).Select(projected.Graph.Degree));
        Assert.Equal(1, projected.NodeOf(projected.NodeAt(1)));
        Assert.Equal(-1, projected.NodeOf(graph.FindNode("Club", "name", "x")!.Value));
        Assert.Equal(-1, projected.NodeOf(new NodeId(-1)));
    }

    [Theory]
    [InlineData(EdgeOrientation.Natural, "0>1 0>1 1>2", "0>1 1>2")]
    [InlineData(EdgeOrientation.Reverse, "0>1 0>1 1>2", "1>0 2>1")]
    [InlineData(EdgeOrientation.Undirected, "0>1 1>0 1>2", "0>1 1>0 1>2 2>1")]
    public void Orientation_turns_edges(EdgeOrientation orientation, string edges, string expected)
    {
        var projected = GraphProjection.Project(Numbered(3, edges), new ProjectionOptions { Orientation = orientation });
        Assert.Equal(expected, Arcs(projected));
    }

    [Fact]
    public void Parallel_weights_are_added_and_missing_ones_take_the_default()
    {
        var projected = GraphProjection.Project(
            Numbered(3, "0>1:2 1>0:0.5 1>2"), new ProjectionOptions { WeightProperty = "w", DefaultWeight = 7 });
        Assert.Equal([2.5, 2.5, 7, 7], projected.Graph.Weights.ToArray());
    }

    [Fact]
    public void A_weight_property_that_the_graph_lacks_gives_default_weights() =>
        Assert.Equal([1, 1], GraphProjection.Project(Numbered(2, "0>1"), new ProjectionOptions { WeightProperty = "none" }).Graph.Weights.ToArray());

    [Fact]
    public void A_negative_weight_says_where_it_stands()
    {
        var error = Assert.Throws<ProjectionException>(() =>
            GraphProjection.Project(Numbered(3, "0>1:1 1>2:-3"), new ProjectionOptions { WeightProperty = "w" }));
        Assert.Equal("Relationship 1 of type E: found weight w = -3.0, expected a finite number that is not negative.", error.Message);
    }

    [Theory]
    [InlineData(2.0, 3.0, false, "1>2 2>3")]
    [InlineData(double.NegativeInfinity, 1.0, false, "0>1")]
    [InlineData(9.0, 9.0, true, "3>4")]
    public void Ranges_filter_relationships(double least, double most, bool passMissing, string expected)
    {
        var options = new ProjectionOptions
        {
            Orientation = EdgeOrientation.Natural,
            RelationshipFilters = [new PropertyFilter("w") { Least = least, Most = most, PassMissing = passMissing }],
        };
        Assert.Equal(expected, Arcs(GraphProjection.Project(Numbered(5, "0>1:1 1>2:2 2>3:3 3>4"), options)));
    }

    [Fact]
    public void Values_filter_nodes()
    {
        var options = new ProjectionOptions { NodeFilters = [new PropertyFilter("name") { Values = ["a", "b", "x"] }] };
        Assert.Equal(3, GraphProjection.Project(People(), options).Graph.NodeCount);
    }

    [Fact]
    public void Names_that_the_graph_lacks_select_nothing()
    {
        Assert.Equal(0, GraphProjection.Project(People(), new ProjectionOptions { Labels = ["Nobody"] }).Graph.NodeCount);
        Assert.Equal(0, GraphProjection.Project(People(), new ProjectionOptions { Types = ["NOTHING"] }).Graph.EdgeCount);
    }

    [Fact]
    public void Cancellation_is_looked_at()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => GraphProjection.Project(People(), null, cancelled));
    }

    private static string Arcs(ProjectedGraph projected) => string.Join(' ', Enumerable.Range(0, projected.Graph.NodeCount)
        .SelectMany(node => projected.Graph.Neighbours(node).ToArray().Select(other => $"{node}>{other}")));

    /// <summary>Three people who know each other in a row, and a club.</summary>
    private static GraphSnapshot People()
    {
        var builder = new GraphBuilder();
        var club = builder.AddNode("Club", ("name", "x"));
        var people = new[] { "a", "b", "c" }.Select(name => builder.AddNode("Person", ("name", name))).ToArray();
        builder.AddRelationship("KNOWS", people[0], people[1]);
        builder.AddRelationship("KNOWS", people[2], people[1]);
        builder.AddRelationship("KNOWS", people[2], people[2]);
        foreach (var person in people) builder.AddRelationship("IN", person, club);
        return builder.Freeze();
    }

    /// <summary>A graph from lines like <c>0>1:2.5</c>; the property w follows a colon.</summary>
    internal static GraphSnapshot Numbered(int nodes, string edges)
    {
        var builder = new GraphBuilder();
        var handles = Enumerable.Range(0, nodes).Select(number => builder.AddNode("N", ("number", number))).ToArray();
        foreach (var edge in edges.Split(' '))
        {
            var parts = edge.Split('>', ':');
            var (from, to) = (handles[int.Parse(parts[0], CultureInfo.InvariantCulture)], handles[int.Parse(parts[1], CultureInfo.InvariantCulture)]);
            if (parts.Length == 2) builder.AddRelationship("E", from, to);
            else builder.AddRelationship("E", from, to, ("w", (Value)double.Parse(parts[2], CultureInfo.InvariantCulture)));
        }
        return builder.Freeze();
    }
}
