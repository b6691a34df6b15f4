using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Tests.Indexes;

public sealed class ColumnIndexTests
{
    [Fact]
    public void Finds_what_a_scan_finds()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var graph = TestGraphs.Random(seed, nodes: 60, relationships: 0);
            for (var label = 0; label < graph.LabelNames.Count; label++)
            {
                for (var key = 0; key < graph.PropertyKeyNames.Count; key++)
                {
                    var nodes = new List<NodeId>();
                    foreach (var node in graph.NodesWithLabel(new LabelId(label)))
                    {
                        nodes.Add(node);
                    }

                    foreach (var value in nodes.Select(node => graph.GetProperty(node, new PropertyKeyId(key))).Append("absent").Append(99))
                    {
                        var expected = nodes.Where(node => ValueComparison.AreEqual(graph.GetProperty(node, new PropertyKeyId(key)), value) == true).ToArray();
                        Assert.Equal(expected, graph.FindNodes(new LabelId(label), new PropertyKeyId(key), value));
                        Assert.Equal(expected.Length == 0 ? null : expected[0], graph.FindNode(new LabelId(label), new PropertyKeyId(key), value));
                    }
                }
            }
        }
    }

    [Fact]
    public void Numbers_are_found_across_their_kinds_and_NaN_never()
    {
        var builder = new GraphBuilder();
        builder.AddNode("A", ("n", 2));
        builder.AddNode("A", ("n", 3));
        builder.AddNode("B", ("n", double.NaN));
        var graph = builder.Freeze();
        Assert.Equal(new NodeId(1), graph.FindNode("A", "n", 3.0));
        Assert.Null(graph.FindNode("A", "n", "3"));
        Assert.Null(graph.FindNode("B", "n", double.NaN));
        Assert.Null(graph.FindNode("A", "n", Value.Null));
    }
}
