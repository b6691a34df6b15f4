using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Tests.Snapshots;

/// <summary>Compares snapshots with a naive model: lists of nodes and relationships as they were added.</summary>
public sealed class SnapshotPropertyTests
{
    private static readonly string[] Labels = ["A", "B", "C"];
    private static readonly string[] Types = ["R", "S"];

    [Fact]
    public void Snapshots_agree_with_a_naive_model()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var random = new Random(seed);
            var builder = new GraphBuilder();
            Array.ForEach(Labels, label => builder.AddLabel(label));
            var handles = new List<NodeHandle>();
            var nodeLabels = new List<string[]>();
            var links = new List<(int Source, string Type, int Target)>();
            for (var i = 0; i < 1 + seed; i++)
            {
                string[] labels = [.. Labels.Where(_ => random.Next(2) == 0)];
                nodeLabels.Add(labels);
                handles.Add(builder.AddNode(labels));
                builder.SetProperty(handles[i], "number", i);
                for (var j = random.Next(5); j > 0; j--)
                {
                    var link = (random.Next(handles.Count), Types[random.Next(2)], random.Next(handles.Count));
                    links.Add(link);
                    builder.AddRelationship(link.Item2, handles[link.Item1], handles[link.Item3], ("number", links.Count));
                }
            }

            var graph = builder.Freeze();
            Compare(graph, [.. handles.Select(handle => builder.IdOf(handle).Value)], nodeLabels, links, $"seed {seed}");
        }
    }

    private static void Compare(
        GraphSnapshot graph,
        int[] ids,
        List<string[]> nodeLabels,
        List<(int Source, string Type, int Target)> links,
        string seed)
    {
        Assert.Equal((ids.Length, links.Count), (graph.NodeCount, graph.RelationshipCount));
        foreach (var label in Labels)
        {
            var expected = ids.Where((_, i) => nodeLabels[i].Contains(label)).Order();
            var ranges = graph.NodesWithLabel(graph.FindLabel(label)!.Value);
            var found = new List<int>();
            foreach (var node in ranges)
            {
                found.Add(node.Value);
                Assert.True(graph.HasLabel(node, graph.FindLabel(label)!.Value), seed);
            }

            Assert.Equal(expected, found);
            Assert.Equal(found.Count, ranges.Count);
        }

        for (var i = 0; i < ids.Length; i++)
        {
            var node = new NodeId(ids[i]);
            Assert.Equal((Value)i, graph.GetProperty(node, "number"));
            foreach (var type in Types.Where(type => graph.FindRelationshipType(type) is not null))
            {
                var typeId = graph.FindRelationshipType(type)!.Value;
                var outgoing = links.Where(link => link.Source == i && link.Type == type).Select(link => ids[link.Target]).Order();
                var incoming = links.Where(link => link.Target == i && link.Type == type).Select(link => ids[link.Source]).Order();
                Assert.Equal(outgoing, graph.Neighbours(node, typeId, RelationshipDirection.Outgoing).Nodes.ToArray());
                Assert.Equal(incoming, graph.Neighbours(node, typeId, RelationshipDirection.Incoming).Nodes.ToArray());
                CheckEnds(graph, node, typeId);
            }
        }

        var all = Enumerable.Range(0, graph.RelationshipCount).Select(id => new RelationshipId(id));
        Assert.All(all, relationship =>
        {
            var (source, type, target) = links[(int)graph.GetProperty(relationship, "number").AsInteger() - 1];
            Assert.Equal(type, graph.NameOf(graph.TypeOf(relationship)));
            Assert.Equal((ids[source], ids[target]), (graph.SourceOf(relationship).Value, graph.TargetOf(relationship).Value));
        });
    }

    private static void CheckEnds(GraphSnapshot graph, NodeId node, RelationshipTypeId type)
    {
        foreach (var direction in Enum.GetValues<RelationshipDirection>())
        {
            var previous = (-1, -1);
            var degree = 0;
            foreach (var (neighbour, relationship) in graph.Neighbours(node, type, direction))
            {
                var isOutgoing = direction == RelationshipDirection.Outgoing;
                Assert.Equal(isOutgoing ? node : neighbour, graph.SourceOf(relationship));
                Assert.Equal(isOutgoing ? neighbour : node, graph.TargetOf(relationship));
                Assert.True(previous.CompareTo((neighbour.Value, relationship.Value)) < 0);
                previous = (neighbour.Value, relationship.Value);
                degree++;
            }

            Assert.Equal(degree, graph.Degree(node, type, direction));
        }
    }
}
