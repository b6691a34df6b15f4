using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Tests.Storage;

public sealed class GraphBuilderTests
{
    [Fact]
    public void Nodes_of_one_label_set_get_consecutive_ids_in_order_of_insertion()
    {
        var builder = new GraphBuilder();
        var first = builder.AddNode("A", ("n", 1));
        var other = builder.AddNode("B", ("n", 2));
        var second = builder.AddNode("A", ("n", 3));
        var graph = builder.Freeze();

        Assert.Equal([new NodeId(0), new NodeId(2), new NodeId(1)], [builder.IdOf(first), builder.IdOf(other), builder.IdOf(second)]);
        Assert.Equal((Value)3, graph.GetProperty(new NodeId(1), "n"));
        Assert.Equal(3, graph.NodeCount);
    }

    [Fact]
    public void Order_and_repetition_of_labels_do_not_matter()
    {
        var builder = new GraphBuilder();
        builder.AddNode("A", "B");
        builder.AddNode("B", "A", "B");
        var graph = builder.Freeze();

        Assert.Equal(1, graph.NodeTables.Length);
        Assert.Equal(2, graph.NodesWithLabel(graph.FindLabel("B")!.Value).Count);
    }

    [Fact]
    public void Relationships_are_ordered_by_source_then_target_then_insertion()
    {
        var builder = new GraphBuilder();
        var a = builder.AddNode("A");
        var b = builder.AddNode("A");
        builder.AddRelationship("R", b, a, ("n", 1));
        builder.AddRelationship("R", a, b, ("n", 2));
        builder.AddRelationship("R", a, a, ("n", 3));
        builder.AddRelationship("R", a, b, ("n", 4));
        var graph = builder.Freeze();

        var numbers = Enumerable.Range(0, 4).Select(id => graph.GetProperty(new RelationshipId(id), "n").AsInteger());
        Assert.Equal([3L, 2, 4, 1], numbers);
        Assert.Equal([0, 1, 1], graph.Neighbours(new NodeId(0), new RelationshipTypeId(0), RelationshipDirection.Outgoing).Nodes.ToArray());
        Assert.Equal([0, 1], graph.Neighbours(new NodeId(0), new RelationshipTypeId(0), RelationshipDirection.Incoming).Nodes.ToArray());
    }

    [Fact]
    public void A_second_value_replaces_the_first_and_null_removes_it()
    {
        var builder = new GraphBuilder();
        var node = builder.AddNode("A", ("x", "one"), ("y", 1));
        builder.SetProperty(node, "x", 2.5);
        builder.SetProperty(node, "y", Value.Null);
        var graph = builder.Freeze();

        Assert.Equal((Value)2.5, graph.GetProperty(new NodeId(0), "x"));
        Assert.True(graph.GetProperty(new NodeId(0), "y").IsNull);
        Assert.Null(graph.NodeTables[0].Column(graph.FindPropertyKey("y")!.Value));
    }

    [Fact]
    public void A_map_or_a_mixed_list_cannot_be_stored()
    {
        var builder = new GraphBuilder();
        var node = builder.AddNode("A");

        Assert.Throws<ArgumentException>(() => builder.SetProperty(node, "x", new MapValue([])));
        Assert.Throws<ArgumentException>(() => builder.SetProperty(node, "x", Value.List(1, "one")));
        Assert.Throws<ArgumentException>(() => builder.SetProperty(node, "x", Value.List(Value.Null)));
        Assert.Throws<ArgumentException>(() => builder.SetProperty(node, "x", Value.List(Value.List(1))));
    }

    [Fact]
    public void A_frozen_builder_takes_nothing_more()
    {
        var builder = new GraphBuilder();
        var node = builder.AddNode("A");
        Assert.Throws<InvalidOperationException>(() => builder.IdOf(node));
        builder.Freeze();

        Assert.Throws<InvalidOperationException>(() => builder.AddNode("A"));
        Assert.Throws<InvalidOperationException>(() => builder.SetProperty(node, "x", 1));
        Assert.Throws<InvalidOperationException>(builder.Freeze);
    }

    [Fact]
    public void The_longest_text_is_stored_and_a_longer_one_refused()
    {
        var builder = new GraphBuilder();
        var node = builder.AddNode("A", ("x", new string('x', StringDictionary.MaxBytes)));
        Assert.Throws<ArgumentException>(() => builder.SetProperty(node, "y", new string('y', StringDictionary.MaxBytes + 1)));
        Assert.Equal(StringDictionary.MaxBytes, builder.Freeze().GetProperty(new NodeId(0), "x").AsString().Length);
    }
}
