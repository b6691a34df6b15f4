using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Transactions;

/// <summary>What a transaction knows of a node that it made or changed.</summary>
internal sealed class NodeState(bool isNew, int[] labels)
{
    internal bool IsNew { get; } = isNew;

    internal bool IsDeleted { get; set; }

    /// <summary>All its label ids, ascending.</summary>
    internal int[] Labels { get; set; } = labels;

    /// <summary>The values that differ from the snapshot's, by key id; null where a property was removed.</summary>
    internal SortedDictionary<int, Value> Properties { get; } = [];

    internal List<int> Outgoing { get; } = [];

    internal List<int> Incoming { get; } = [];
}

/// <summary>What a transaction knows of a relationship that it made or changed.</summary>
internal sealed class RelationshipState(bool isNew, int type, int source, int target)
{
    internal bool IsNew { get; } = isNew;

    internal bool IsDeleted { get; set; }

    internal int Type { get; } = type;

    internal int Source { get; } = source;

    internal int Target { get; } = target;

    internal SortedDictionary<int, Value> Properties { get; } = [];
}
