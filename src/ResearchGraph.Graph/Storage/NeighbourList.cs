using System.Runtime.CompilerServices;
using ResearchGraph.Graph.Model;

namespace ResearchGraph.Graph.Storage;

/// <summary>The neighbours of one node over one type and direction, ascending by neighbour, then relationship. Allocates nothing.</summary>
public readonly ref struct NeighbourList
{
    private readonly ReadOnlySpan<int> _relationships;
    private readonly int _firstRelationship;

    internal NeighbourList(ReadOnlySpan<int> nodes, ReadOnlySpan<int> relationships, int firstRelationship)
    {
        Nodes = nodes;
        _relationships = relationships;
        _firstRelationship = firstRelationship;
    }

    /// <summary>How many there are; a neighbour over two relationships counts twice.</summary>
    public int Count => Nodes.Length;

    /// <summary>The numbers of the neighbours.</summary>
    public ReadOnlySpan<int> Nodes { get; }

    /// <summary>The neighbour and the relationship at a position, 0 to Count - 1.</summary>
    public Neighbour this[int index] => new(new NodeId(Nodes[index]), RelationshipAt(index));

    /// <summary>The relationship that leads to <c>Nodes[index]</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public RelationshipId RelationshipAt(int index) =>
        new(_relationships.IsEmpty ? _firstRelationship + index : _relationships[index]);

    /// <summary>Writes the numbers of all the relationships, parallel to <see cref="Nodes"/>.</summary>
    /// <exception cref="ArgumentException">The destination is shorter than Count.</exception>
    public void CopyRelationshipsTo(Span<int> destination)
    {
        if (!_relationships.IsEmpty)
        {
            _relationships.CopyTo(destination);
            return;
        }

        for (var i = 0; i < Nodes.Length; i++)
        {
            destination[i] = _firstRelationship + i;
        }
    }

    /// <summary>For <c>foreach</c>.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Walks the list in order.</summary>
    public ref struct Enumerator
    {
        private readonly NeighbourList _list;
        private int _index;

        internal Enumerator(NeighbourList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>Where the walk stands.</summary>
        public readonly Neighbour Current => _list[_index];

        /// <summary>Goes on to the next, if there is one.</summary>
        public bool MoveNext() => ++_index < _list.Count;
    }
}

/// <summary>A step from a node: the node at the other end and the relationship between.</summary>
/// <param name="Node">The node at the other end.</param>
/// <param name="Relationship">The relationship.</param>
public readonly record struct Neighbour(NodeId Node, RelationshipId Relationship);
