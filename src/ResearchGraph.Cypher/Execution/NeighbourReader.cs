using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Storage;
using Direction = ResearchGraph.Cypher.Syntax.RelationshipDirection;

namespace ResearchGraph.Cypher.Execution;

/// <summary>The neighbours of one node after another, over some types in one or both directions.</summary>
internal sealed class NeighbourReader(EvaluationContext context, IReadOnlyList<NameReference>? types, Direction direction)
{
    private readonly List<int> _typeIds = [];
    private readonly List<CsrAdjacency> _adjacencies = [];
    private readonly List<int> _nodes = [];
    private readonly List<int> _relationships = [];
    private int[] _nodeArray = new int[16];
    private int[] _relationshipArray = new int[16];
    private int _count;

    /// <summary>The one adjacency that all neighbours come from; null where there are several, or none, or a transaction.</summary>
    public CsrAdjacency? Single => _adjacencies.Count == 1 ? _adjacencies[0] : null;

    public ReadOnlySpan<int> Nodes => _nodeArray.AsSpan(0, _count);

    public ReadOnlySpan<int> Relationships => _relationshipArray.AsSpan(0, _count);

    /// <summary>Looks the types up; call before a batch.</summary>
    public void Open()
    {
        _typeIds.Clear();
        _adjacencies.Clear();
        if (types is null) _typeIds.Add(-1);
        else
        {
            foreach (var type in types)
            {
                if (context.TypeId(type) is >= 0 and var id) _typeIds.Add(id);
            }
        }
        if (context.Graph.Snapshot is not { } graph) return;
        for (var id = 0; id < graph.RelationshipTables.Length; id++)
        {
            if (types is not null && !_typeIds.Contains(id)) continue;
            var table = graph.RelationshipTables[id];
            if (direction != Direction.Incoming) _adjacencies.Add(table.Outgoing);
            if (direction != Direction.Outgoing) _adjacencies.Add(table.Incoming);
        }
    }

    public void Read(int node)
    {
        _count = 0;
        if (context.Graph.Snapshot is null)
        {
            ReadView(node);
            return;
        }
        for (var i = 0; i < _adjacencies.Count; i++)
        {
            var adjacency = _adjacencies[i];
            var neighbours = adjacency.Of(new NodeId(node));
            var found = neighbours.Nodes;
            if (found.IsEmpty) continue;
            Reserve(_count + found.Length);
            // Followed both ways, a loop would come twice: the incoming half leaves it out.
            var skipsLoops = direction == Direction.Undirected && (i & 1) == 1;
            if (!skipsLoops)
            {
                found.CopyTo(_nodeArray.AsSpan(_count));
                neighbours.CopyRelationshipsTo(_relationshipArray.AsSpan(_count));
                _count += found.Length;
                continue;
            }
            for (var k = 0; k < found.Length; k++)
            {
                if (found[k] == node) continue;
                (_nodeArray[_count], _relationshipArray[_count]) = (found[k], neighbours.RelationshipAt(k).Value);
                _count++;
            }
        }
    }

    private void ReadView(int node)
    {
        _nodes.Clear();
        _relationships.Clear();
        foreach (var type in _typeIds)
        {
            if (direction != Direction.Incoming) context.Graph.CollectNeighbours(node, type, RelationshipDirection.Outgoing, _nodes, _relationships);
            if (direction != Direction.Outgoing) AddIncoming(node, type);
        }
        Reserve(_nodes.Count);
        _nodes.CopyTo(_nodeArray);
        _relationships.CopyTo(_relationshipArray);
        _count = _nodes.Count;
    }

    private void AddIncoming(int node, int type)
    {
        var start = _nodes.Count;
        context.Graph.CollectNeighbours(node, type, RelationshipDirection.Incoming, _nodes, _relationships);
        if (direction != Direction.Undirected) return;
        for (var i = _nodes.Count - 1; i >= start; i--)
        {
            if (_nodes[i] != node) continue;
            _nodes.RemoveAt(i);
            _relationships.RemoveAt(i);
        }
    }

    private void Reserve(int count)
    {
        if (count <= _nodeArray.Length) return;
        var size = Math.Max(count, _nodeArray.Length * 2);
        Array.Resize(ref _nodeArray, size);
        Array.Resize(ref _relationshipArray, size);
    }
}
