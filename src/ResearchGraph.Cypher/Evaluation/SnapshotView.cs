using System.Runtime.InteropServices;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Schema;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>An immutable graph as queries read it. Thread-safe.</summary>
internal sealed class SnapshotView(GraphSnapshot graph) : GraphView
{
    public override GraphSnapshot Snapshot => graph;

    public override int NodeLimit => graph.NodeCount;

    public override int RelationshipLimit => graph.RelationshipCount;

    public override GraphSchema Schema => graph.Schema;

    public override int NodeCount => graph.NodeCount;

    public override IReadOnlyList<string> LabelNames => graph.LabelNames;

    public override IReadOnlyList<string> TypeNames => graph.RelationshipTypeNames;

    public override IReadOnlyList<string> KeyNames => graph.PropertyKeyNames;

    public override bool Exists(NodeId node) => (uint)node.Value < (uint)graph.NodeCount;

    public override bool Exists(RelationshipId relationship) => (uint)relationship.Value < (uint)graph.RelationshipCount;

    public override int FindLabel(string name) => graph.FindLabel(name)?.Value ?? -1;

    public override int FindType(string name) => graph.FindRelationshipType(name)?.Value ?? -1;

    public override int FindKey(string name) => graph.FindPropertyKey(name)?.Value ?? -1;

    public override ReadOnlySpan<int> LabelIds(NodeId node) => MemoryMarshal.Cast<LabelId, int>(graph.LabelsOf(node));

    public override int TypeId(RelationshipId relationship) => graph.TypeOf(relationship).Value;

    public override int Source(RelationshipId relationship) => graph.SourceOf(relationship).Value;

    public override int Target(RelationshipId relationship) => graph.TargetOf(relationship).Value;

    public override Value Property(NodeId node, int key) => graph.GetProperty(node, new PropertyKeyId(key));

    public override Value Property(RelationshipId relationship, int key) => graph.GetProperty(relationship, new PropertyKeyId(key));

    public override MapValue Properties(NodeId node) => ToMap(graph.PropertiesOf(node));

    public override MapValue Properties(RelationshipId relationship) => ToMap(graph.PropertiesOf(relationship));

    public override void CollectNeighbours(int node, int type, RelationshipDirection direction, List<int> nodes, List<int> relationships)
    {
        if (type >= 0)
        {
            Collect(node, new RelationshipTypeId(type), direction, nodes, relationships);
            return;
        }
        for (var table = 0; table < graph.RelationshipTables.Length; table++)
        {
            Collect(node, new RelationshipTypeId(table), direction, nodes, relationships);
        }
    }

    public override IEnumerable<int> NodesWithLabel(int label)
    {
        foreach (var node in graph.NodesWithLabel(new LabelId(label))) yield return node.Value;
    }

    private void Collect(int node, RelationshipTypeId type, RelationshipDirection direction, List<int> nodes, List<int> relationships)
    {
        var neighbours = graph.Neighbours(new NodeId(node), type, direction);
        for (var i = 0; i < neighbours.Count; i++)
        {
            nodes.Add(neighbours.Nodes[i]);
            relationships.Add(neighbours.RelationshipAt(i).Value);
        }
    }

    private MapValue ToMap(PropertyList properties)
    {
        var entries = new List<KeyValuePair<string, Value>>();
        foreach (var property in properties) entries.Add(KeyValuePair.Create(graph.NameOf(property.Key), property.Value));
        return new MapValue(entries);
    }
}
