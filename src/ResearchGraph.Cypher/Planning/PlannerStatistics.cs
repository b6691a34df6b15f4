using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Schema;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cypher.Planning;

/// <summary>What the planner knows of a graph: counts by label and type.</summary>
internal sealed class PlannerStatistics(GraphView view)
{
    // Guesses for a transaction, whose counts nobody keeps.
    private const double UnknownLabelShare = 0.3;

    public GraphSnapshot? Snapshot => view.Snapshot;

    /// <summary>The index that the schema names on a property of nodes, one of a constraint first; null where there is none.</summary>
    public GraphIndex? IndexOn(NameReference label, NameReference key)
    {
        GraphIndex? best = null;
        foreach (var index in view.Schema.Indexes)
        {
            if (index is not { OnRelationships: false, Kind: SchemaIndexKind.Range or SchemaIndexKind.Text, LabelsOrTypes.Count: 1, Properties.Count: 1 }) continue;
            if (index.LabelsOrTypes[0] != label.Text || index.Properties[0] != key.Text) continue;
            if (best is null || index.OwningConstraint is not null) best = index;
        }
        return best;
    }

    public double NodeCount => Math.Max(1, view.NodeCount);

    public double NodesWithLabel(NameReference label)
    {
        var id = view.FindLabel(label.Text);
        if (id < 0) return 0;
        return view.Snapshot is { } graph ? graph.NodesWithLabel(new LabelId(id)).Count : NodeCount * UnknownLabelShare;
    }

    public double NodesWithLabels(IReadOnlyList<NameReference> labels)
    {
        var least = NodeCount;
        foreach (var label in labels) least = Math.Min(least, NodesWithLabel(label));
        return least;
    }

    /// <summary>How many relationships have one of the types (null: any).</summary>
    public double Relationships(IReadOnlyList<NameReference>? types)
    {
        if (view.Snapshot is not { } graph) return NodeCount * 2;
        if (types is null) return graph.RelationshipCount;
        var count = 0.0;
        foreach (var type in types)
        {
            if (view.FindType(type.Text) is >= 0 and var id) count += graph.Relationships(new RelationshipTypeId(id)).Count;
        }
        return count;
    }

    /// <summary>
    /// Whether every node that relationships of the types lead to, in a direction, has a label: the ids of those nodes lie between
    /// bounds that the adjacency knows.
    /// </summary>
    public bool EndsHaveLabel(IReadOnlyList<NameReference>? types, Syntax.RelationshipDirection direction, NameReference label)
    {
        if (view.Snapshot is not { } graph || types is null || direction == Syntax.RelationshipDirection.Undirected) return false;
        if (view.FindLabel(label.Text) is not (>= 0 and var labelId)) return false;
        foreach (var type in types)
        {
            if (view.FindType(type.Text) is not (>= 0 and var id)) continue;
            var table = graph.Relationships(new RelationshipTypeId(id));
            if (table.Count == 0) continue;
            var ends = direction == Syntax.RelationshipDirection.Outgoing ? table.Incoming : table.Outgoing;
            if (!Covers(graph.NodesWithLabel(new LabelId(labelId)), ends.FirstNode, ends.FirstNode + ends.RowCount)) return false;
        }
        return true;
    }

    private static bool Covers(NodeRanges ranges, int first, int end)
    {
        foreach (var range in ranges.Ranges)
        {
            if (range.First > first) return false;
            first = Math.Max(first, range.First + range.Count);
            if (first >= end) return true;
        }
        return first >= end;
    }
}
