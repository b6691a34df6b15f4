using System.Runtime.CompilerServices;
using ResearchGraph.Graph.Model;

namespace ResearchGraph.Graph.Storage;

/// <summary>
/// The relationships of one type in one direction as compressed sparse rows. Immutable and thread-safe; spans are valid as long as
/// the snapshot is not disposed.
/// </summary>
/// <remarks>
/// Only the nodes from the first to the last that have such a relationship have a row: nodes of one label set have neighbouring
/// ids, so a type costs offsets only for the labels that it joins.
/// </remarks>
public sealed class CsrAdjacency
{
    private readonly Block<int> _offsets;
    private readonly Block<int> _neighbours;
    private readonly Block<int> _relationships;
    private readonly int _firstRelationship;

    internal CsrAdjacency(int firstNode, Block<int> offsets, Block<int> neighbours, Block<int> relationships, int firstRelationship)
    {
        FirstNode = firstNode;
        _offsets = offsets;
        _neighbours = neighbours;
        _relationships = relationships;
        _firstRelationship = firstRelationship;
    }

    /// <summary>The number of the node that has the first row.</summary>
    public int FirstNode { get; }

    /// <summary>The number of the first relationship of the type.</summary>
    public int FirstRelationship => _firstRelationship;

    /// <summary>How many consecutive nodes have a row; others have no such relationship.</summary>
    public int RowCount => _offsets.Length - 1;

    /// <summary>Row r, of node FirstNode + r, is positions Offsets[r] to Offsets[r + 1] (exclusive); RowCount + 1 numbers from 0.</summary>
    public ReadOnlySpan<int> Offsets => _offsets.Span;

    /// <summary>Numbers of the nodes at the other ends, row after row, ascending within a row.</summary>
    public ReadOnlySpan<int> Neighbours => _neighbours.Span;

    /// <summary>
    /// Numbers of the relationships, parallel to <see cref="Neighbours"/>. Empty for the outgoing direction, where position p is
    /// the p-th relationship of the type.
    /// </summary>
    public ReadOnlySpan<int> Relationships => _relationships.Span;

    internal Block<int> OffsetBlock => _offsets;

    internal Block<int> NeighbourBlock => _neighbours;

    internal Block<int> RelationshipBlock => _relationships;

    /// <summary>How many relationships a node has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Degree(NodeId node)
    {
        var row = (uint)(node.Value - FirstNode);
        var offsets = _offsets.Span;
        return row < (uint)offsets.Length - 1 ? offsets[(int)row + 1] - offsets[(int)row] : 0;
    }

    /// <summary>The neighbours of a node, ascending by neighbour, then relationship; none for a node without a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NeighbourList Of(NodeId node)
    {
        var row = (uint)(node.Value - FirstNode);
        var offsets = _offsets.Span;
        if (row >= (uint)offsets.Length - 1)
        {
            return default;
        }

        var start = offsets[(int)row];
        var count = offsets[(int)row + 1] - start;
        var relationships = _relationships.Span;
        return new NeighbourList(
            _neighbours.Span.Slice(start, count),
            relationships.IsEmpty ? relationships : relationships.Slice(start, count),
            _firstRelationship + start);
    }
}
