using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Evaluation;

/// <summary>A path over the nodes and relationships of a pattern: a node, then relationships (or lists of them) and nodes in turn.</summary>
internal sealed class PathExpression(BoundExpression[] elements) : BoundExpression
{
    public override TypeSet Type => TypeSet.Path;

    public override IEnumerable<BoundExpression> Children => elements;

    public override Value Evaluate(in Row row)
    {
        var nodes = new List<NodeId>();
        var relationships = new List<RelationshipId>();
        foreach (var element in elements)
        {
            var value = element.Evaluate(row);
            switch (value.Kind)
            {
                case ValueKind.Null:
                    return Value.Null;
                case ValueKind.Node:
                    // Behind a relationship, the walk has put its other end there already.
                    if (nodes.Count == 0) nodes.Add(value.AsNode());
                    break;
                case ValueKind.Relationship:
                    Append(value.AsRelationship(), row.Context.Graph, nodes, relationships);
                    break;
                case ValueKind.List:
                    foreach (var step in value.AsList().Elements) Append(step.AsRelationship(), row.Context.Graph, nodes, relationships);
                    break;
            }
        }
        return new PathValue(
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(nodes), System.Runtime.InteropServices.CollectionsMarshal.AsSpan(relationships));
    }

    public override string ToString() => "path";

    private static void Append(RelationshipId relationship, GraphView graph, List<NodeId> nodes, List<RelationshipId> relationships)
    {
        var (source, target) = (graph.Source(relationship), graph.Target(relationship));
        relationships.Add(relationship);
        nodes.Add(new NodeId(source == nodes[^1].Value ? target : source));
    }
}
