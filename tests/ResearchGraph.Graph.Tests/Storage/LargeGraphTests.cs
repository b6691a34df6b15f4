using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Tests.Storage;

/// <summary>Graphs with so many values that they are stored in several chunks and by a second thread.</summary>
public sealed class LargeGraphTests
{
    private const int Nodes = 30_000;

    private static readonly string Long = new('ü', 3_000_000);

    [Fact]
    public void Every_value_of_a_large_graph_is_where_it_was_put()
    {
        var graph = Build();
        for (var i = 0; i < Nodes; i++)
        {
            var (node, relationship) = (new NodeId(i), new RelationshipId(i));
            Assert.Equal(Name(i), graph.GetProperty(node, "name").AsString());
            Assert.Equal(i % 3 == 0 ? Value.Null : (Value)(i - 5), graph.GetProperty(node, "number"));
            Assert.Equal(i < Nodes - 1 ? i : long.MaxValue, graph.GetProperty(node, "widened").AsInteger());
            Assert.Equal(i < Nodes - 1 ? (Value)i : "mixed", graph.GetProperty(node, "mixed"));
            Assert.Equal(i % 7 / 7.0, graph.GetProperty(relationship, "weight").AsFloat());
        }
    }

    [Fact]
    public void A_large_graph_has_the_same_bytes_each_time()
    {
        var files = Enumerable.Range(0, 2).Select(_ =>
        {
            var path = Path.GetTempFileName();
            GraphFile.Save(Build(), path);
            var bytes = File.ReadAllBytes(path);
            File.Delete(path);
            return bytes;
        }).ToArray();
        Assert.True(files[0].AsSpan().SequenceEqual(files[1]));
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_where_it_is_set()
    {
        var builder = new GraphBuilder();
        var node = builder.AddNode("A");
        Assert.Throws<ArgumentException>(() => builder.SetProperty(node, "text", new string('x', StringDictionary.MaxBytes + 1)));
    }

    private static string Name(int i) => i % 10_000 == 9_999 ? $"{Long}{i}" : $"the name of node {i / 2}";

    private static GraphSnapshot Build()
    {
        var builder = new GraphBuilder();
        var nodes = new NodeHandle[Nodes];
        for (var i = 0; i < Nodes; i++)
        {
            nodes[i] = builder.AddNode("A", ("name", Name(i)), ("widened", i < Nodes - 1 ? i : long.MaxValue), ("mixed", i < Nodes - 1 ? i : "mixed"));
            if (i % 3 != 0) builder.SetProperty(nodes[i], "number", i - 5);
        }
        for (var i = 0; i < Nodes; i++) builder.AddRelationship("R", nodes[i], nodes[Nodes - 1 - i], ("weight", i % 7 / 7.0));
        return builder.Freeze();
    }
}
