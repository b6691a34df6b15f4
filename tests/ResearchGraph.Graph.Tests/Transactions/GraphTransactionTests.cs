using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Transactions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Tests.Transactions;

public sealed class GraphTransactionTests
{
    [Fact]
    public void Changes_are_read_back_before_and_after_the_commit()
    {
        var builder = new GraphBuilder();
        var (a, b) = (builder.AddNode("A", ("x", 1)), builder.AddNode("B", ("x", 2)));
        builder.AddRelationship("R", a, b, ("w", 1));
        var transaction = new GraphTransaction(builder.Freeze());
        var made = transaction.CreateNode();
        Assert.True(transaction.AddLabel(made, "C"));
        Assert.False(transaction.AddLabel(made, "C"));
        Assert.True(transaction.RemoveLabel(new NodeId(0), "A"));
        transaction.SetProperty(new NodeId(0), "x", Value.Null);
        transaction.SetProperty(made, "y", "z");
        var step = transaction.CreateRelationship("S", new NodeId(1), made);
        transaction.SetProperty(new RelationshipId(0), "w", 5);

        Assert.Equal(3, transaction.NodeLimit);
        Assert.Empty(transaction.PropertiesOf(new NodeId(0)));
        Assert.Equal(made, transaction.TargetOf(step));
        var (nodes, relationships) = (new List<int>(), new List<int>());
        transaction.CollectNeighbours(new NodeId(1), -1, RelationshipDirection.Outgoing, nodes, relationships);
        Assert.Equal([made.Value], nodes);

        var graph = transaction.Commit();
        Assert.Equal((3, 2), (graph.NodeCount, graph.RelationshipCount));
        var c = graph.NodesWithLabel(graph.FindLabel("C")!.Value).GetEnumerator();
        Assert.True(c.MoveNext());
        Assert.Equal("z", graph.GetProperty(c.Current, "y"));
        Assert.Equal(0, graph.NodesWithLabel(graph.FindLabel("A")!.Value).Count);
        Assert.Equal(5, graph.GetProperty(new RelationshipId(0), "w"));
    }

    [Fact]
    public void A_transaction_without_changes_gives_the_snapshot_itself()
    {
        var graph = new GraphBuilder().Freeze();
        Assert.Same(graph, new GraphTransaction(graph).Commit());
    }

    [Fact]
    public void A_deleted_node_must_not_keep_relationships()
    {
        var builder = new GraphBuilder();
        var (a, b) = (builder.AddNode("A"), builder.AddNode("A"));
        builder.AddRelationship("R", a, b);
        var transaction = new GraphTransaction(builder.Freeze());
        Assert.True(transaction.Delete(new NodeId(1)));
        Assert.False(transaction.Delete(new NodeId(1)));
        Assert.Equal(new NodeId(1), transaction.FindDanglingNode());
        Assert.Throws<InvalidOperationException>(transaction.Commit);
        Assert.True(transaction.Delete(new RelationshipId(0)));
        Assert.Null(transaction.FindDanglingNode());
        Assert.Equal((1, 0), transaction.Commit() is var graph ? (graph.NodeCount, graph.RelationshipCount) : default);
    }

    [Fact]
    public void What_is_gone_or_cannot_be_stored_is_refused()
    {
        var builder = new GraphBuilder();
        builder.AddNode("A");
        var transaction = new GraphTransaction(builder.Freeze());
        Assert.Throws<ArgumentException>(() => transaction.SetProperty(new NodeId(0), "m", new MapValue([])));
        Assert.Throws<ArgumentException>(() => transaction.CreateRelationship("R", new NodeId(0), new NodeId(7)));
        transaction.Delete(new NodeId(0));
        Assert.Throws<ArgumentException>(() => transaction.AddLabel(new NodeId(0), "B"));
        transaction.Commit();
        Assert.Throws<InvalidOperationException>(() => transaction.CreateNode());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Random_changes_end_as_a_graph_built_at_once(int seed)
    {
        var random = new Random(seed);
        var transaction = new GraphTransaction(new GraphBuilder().Freeze());
        var expected = new Dictionary<int, int>();
        for (var i = 0; i < 300; i++)
        {
            var live = expected.Keys.Order().ToList();
            switch (random.Next(4))
            {
                case 0 when live.Count > 0:
                    var gone = live[random.Next(live.Count)];
                    transaction.Delete(new NodeId(gone));
                    expected.Remove(gone);
                    break;
                case 1 when live.Count > 0:
                    var changed = live[random.Next(live.Count)];
                    transaction.SetProperty(new NodeId(changed), "v", i);
                    expected[changed] = i;
                    break;
                default:
                    var node = transaction.CreateNode();
                    transaction.SetProperty(node, "v", i);
                    expected.Add(node.Value, i);
                    break;
            }
            if (i % 50 != 49) continue;
            var graph = transaction.Commit();
            Assert.Equal(expected.OrderBy(entry => entry.Key).Select(entry => entry.Value), Enumerable.Range(0, graph.NodeCount).Select(id => (int)graph.GetProperty(new NodeId(id), "v").AsInteger()));
            expected = expected.OrderBy(entry => entry.Key).Select((entry, id) => (id, entry.Value)).ToDictionary(entry => entry.id, entry => entry.Value);
            transaction = new GraphTransaction(graph);
        }
    }
}
