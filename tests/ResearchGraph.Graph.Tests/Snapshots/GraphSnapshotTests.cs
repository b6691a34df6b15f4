using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Tests.Snapshots;

public sealed class GraphSnapshotTests
{
    [Fact]
    public void An_empty_graph_answers_everything()
    {
        var graph = new GraphBuilder().Freeze();
        Assert.Equal((0, 0), (graph.NodeCount, graph.RelationshipCount));
        Assert.Null(graph.FindLabel("A"));
        Assert.Null(graph.FindNode("A", "id", 1));
        Assert.Equal(0, graph.NodesWithLabel(new LabelId(0)).Count);
        Assert.Equal(-1, graph.Strings.Find("a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.GetProperty(new NodeId(0), new PropertyKeyId(0)));
    }

    [Fact]
    public void Ids_outside_the_graph_are_refused_and_nodes_without_a_row_have_no_neighbours()
    {
        var graph = TestGraphs.Small();
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.TableOf(new NodeId(4)));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.TableOf(new NodeId(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.SourceOf(new RelationshipId(4)));
        var s = graph.FindRelationshipType("S")!.Value;
        for (var id = -2; id < 7; id++)
        {
            var expected = id is 1 or 2 ? 1 : 0;
            Assert.Equal(expected, graph.Neighbours(new NodeId(id), s, RelationshipDirection.Outgoing).Count);
            Assert.Equal(expected, graph.Degree(new NodeId(id), s, RelationshipDirection.Outgoing));
        }

        Assert.Equal(2, graph.Degree(new NodeId(1), RelationshipDirection.Outgoing));
    }

    [Fact]
    public void Columns_are_typed_and_dense_where_they_can_be()
    {
        var graph = TestGraphs.Small();
        var table = graph.NodeTables[0];
        var numbers = Assert.IsType<WordColumn>(table.Column(graph.FindPropertyKey("n")!.Value));
        Assert.Equal([1L, 2L], numbers.Words.ToArray());
        Assert.True(numbers.IsDense && numbers.Presence.IsEmpty);
        var floats = Assert.IsType<WordColumn>(table.Column(graph.FindPropertyKey("x")!.Value));
        Assert.Equal((ValueKind.Float, 0.5, false, 1UL), (floats.Kind, floats.Floats[0], floats.Has(1), floats.Presence[0]));
        var ids = Assert.IsType<StringColumn>(table.Column(graph.FindPropertyKey("id")!.Value));
        Assert.Equal("b"u8.ToArray(), ids.Dictionary.GetUtf8(ids.Ids[1]).ToArray());
        var flags = Assert.IsType<BooleanColumn>(table.Column(graph.FindPropertyKey("flag")!.Value));
        Assert.Equal([BooleanColumn.Missing, (byte)1], flags.Flags.ToArray());
        Assert.Null(table.Column(graph.FindPropertyKey("list")!.Value));
    }

    [Fact]
    public void Walking_neighbours_labels_properties_and_index_allocates_nothing()
    {
        var graph = TestGraphs.Random(4, 300, 2_000);
        var key = graph.FindPropertyKey("n")!.Value;
        var label = graph.FindLabel("A")!.Value;
        graph.FindNode(label, key, 3);
        Walk(graph, label, key);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Walk(graph, label, key);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.NotEqual(0, sum);
    }

    [Fact]
    public void Many_threads_read_and_index_one_snapshot()
    {
        var graph = TestGraphs.Random(6, 500, 3_000);
        var label = graph.FindLabel("B")!.Value;
        var key = graph.FindPropertyKey("id")!.Value;
        var expected = Enumerable.Range(0, 20).Select(i => graph.FindNodes(label, key, $"id {i}").ToArray()).ToArray();
        var fresh = TestGraphs.Random(6, 500, 3_000);
        Parallel.For(0, 200, i => Assert.Equal(expected[i % 20], fresh.FindNodes(label, key, $"id {i % 20}")));
    }

    [Fact]
    public void Statistics_count_by_label_and_by_ends()
    {
        var statistics = GraphStatistics.Compute(TestGraphs.Small());
        Assert.Equal((4, 4), (statistics.NodeCount, statistics.RelationshipCount));
        Assert.Equal(["A 3", "C 2"], statistics.Labels.Select(label => $"{label.Label} {label.Count}"));
        Assert.Equal(
            ["flag Boolean 1", "id String 3", "n Integer 2", "x Float 1"],
            statistics.Labels[0].Properties.Select(property => $"{property.Key} {string.Join('|', property.Kinds)} {property.FilledCount}"));
        Assert.Equal(
            ["R A A 1", "R A C 1", "S A A 1", "S C A 1"],
            statistics.RelationshipTypes.SelectMany(type =>
                type.Endpoints.Select(ends => $"{type.Type} {ends.SourceLabel} {ends.TargetLabel} {ends.Count}")));
        Assert.Equal("weight", Assert.Single(statistics.RelationshipTypes[0].Properties).Key);
    }

    private static long Walk(GraphSnapshot graph, LabelId label, PropertyKeyId key)
    {
        long sum = 0;
        for (var type = 0; type < graph.RelationshipTables.Length; type++)
        {
            foreach (var node in graph.NodesWithLabel(label))
            {
                foreach (var (neighbour, relationship) in graph.Neighbours(node, new RelationshipTypeId(type), RelationshipDirection.Incoming))
                {
                    sum += neighbour.Value + relationship.Value + graph.SourceOf(relationship).Value;
                    var value = graph.GetProperty(neighbour, key);
                    sum += value.IsNull ? 0 : value.AsInteger();
                }
            }
        }

        return sum + (graph.FindNode(label, key, 3)?.Value ?? 0) + graph.Strings.Find("id 3");
    }
}
