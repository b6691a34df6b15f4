using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Schema;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Transactions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>A graph that the query itself changes.</summary>
internal sealed class TransactionView(GraphTransaction transaction) : GraphView
{
    public GraphTransaction Transaction => transaction;

    public override GraphSnapshot? Snapshot => null;

    public override GraphSnapshot? Unchanged => transaction.HasChanges ? null : transaction.Snapshot;

    public override int NodeLimit => transaction.NodeLimit;

    public override int RelationshipLimit => transaction.RelationshipLimit;

    public override GraphSchema Schema => transaction.Schema;

    public override int NodeCount => transaction.NodeLimit;

    public override IReadOnlyList<string> LabelNames => transaction.LabelNames;

    public override IReadOnlyList<string> TypeNames => transaction.RelationshipTypeNames;

    public override IReadOnlyList<string> KeyNames => transaction.PropertyKeyNames;

    public override bool Exists(NodeId node) => transaction.Exists(node);

    public override bool Exists(RelationshipId relationship) => transaction.Exists(relationship);

    public override int FindLabel(string name) => transaction.FindLabel(name);

    public override int FindType(string name) => transaction.FindRelationshipType(name);

    public override int FindKey(string name) => transaction.FindPropertyKey(name);

    public override ReadOnlySpan<int> LabelIds(NodeId node) => transaction.LabelsOf(node);

    public override int TypeId(RelationshipId relationship) => transaction.TypeOf(relationship);

    public override int Source(RelationshipId relationship) => transaction.SourceOf(relationship).Value;

    public override int Target(RelationshipId relationship) => transaction.TargetOf(relationship).Value;

    public override Value Property(NodeId node, int key) => transaction.GetProperty(node, new PropertyKeyId(key));

    public override Value Property(RelationshipId relationship, int key) => transaction.GetProperty(relationship, new PropertyKeyId(key));

    public override MapValue Properties(NodeId node) => new(transaction.PropertiesOf(node));

    public override MapValue Properties(RelationshipId relationship) => new(transaction.PropertiesOf(relationship));

    public override void CollectNeighbours(int node, int type, RelationshipDirection direction, List<int> nodes, List<int> relationships) =>
        transaction.CollectNeighbours(new NodeId(node), type, direction, nodes, relationships);

    public override IEnumerable<int> NodesWithLabel(int label)
    {
        for (var id = 0; id < transaction.NodeLimit; id++)
        {
            var node = new NodeId(id);
            if (transaction.Exists(node) && transaction.HasLabel(node, new LabelId(label))) yield return id;
        }
    }
}
