using ResearchGraph.Graph.Model;

namespace ResearchGraph.Graph.Values;

/// <summary>An immutable path: n + 1 nodes joined by n relationships, each followed in either direction. Thread-safe.</summary>
public sealed class PathValue : ValueObject
{
    private readonly NodeId[] _nodes;
    private readonly RelationshipId[] _relationships;

    /// <summary>A path over copies of the given steps.</summary>
    /// <exception cref="ArgumentException">The number of nodes is not the number of relationships plus one.</exception>
    public PathValue(ReadOnlySpan<NodeId> nodes, ReadOnlySpan<RelationshipId> relationships)
        : base(ValueKind.Path)
    {
        if (nodes.Length != relationships.Length + 1)
        {
            throw new ArgumentException($"A path of {relationships.Length} relationships has one node more, not {nodes.Length}.", nameof(nodes));
        }

        _nodes = nodes.ToArray();
        _relationships = relationships.ToArray();
    }

    /// <summary>The nodes in order, at least one.</summary>
    public ReadOnlySpan<NodeId> Nodes => _nodes;

    /// <summary>The relationships in order, one fewer than the nodes.</summary>
    public ReadOnlySpan<RelationshipId> Relationships => _relationships;

    /// <summary>How many relationships there are.</summary>
    public int Length => _relationships.Length;
}
