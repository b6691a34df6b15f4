using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Schema;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Graph.Snapshots;

/// <summary>An immutable property graph. Thread-safe.</summary>
/// <remarks>
/// A snapshot that was opened from a file reads the mapped file: disposing the file (see <c>GraphFile</c>) ends the life of every
/// span, table, column and string dictionary that was taken from the snapshot, while the snapshot itself then finds no node any
/// more. A snapshot that a builder froze holds managed memory and needs no disposal.
/// <para>
/// Updates attach as an overlay beside a snapshot: new entities get ids from NodeCount and RelationshipCount up, changed rows and
/// deleted ids are kept in side tables, and readers consult these only where a bitmap of touched ids says so. The snapshot itself
/// stays a sealed class without virtual calls on the hot path.
/// </para>
/// </remarks>
public sealed partial class GraphSnapshot
{
    private readonly GraphNames _names;
    private NodeTable[] _nodeTables;
    private int[] _nodeTableEnds;
    private RelationshipTable[] _relationshipTables;
    private int[] _relationshipTableEnds;
    private NodeRange[][] _rangesByLabel;
    private readonly List<WeakReference<GraphSnapshot>> _copies = [];
    private bool _isClosed;

    internal GraphSnapshot(
        GraphNames names,
        StringDictionary strings,
        NodeTable[] nodeTables,
        RelationshipTable[] relationshipTables,
        GraphSchema? schema = null)
    {
        Schema = schema ?? GraphSchema.Default;
        _names = names;
        Strings = strings;
        _nodeTables = nodeTables;
        _nodeTableEnds = Array.ConvertAll(nodeTables, table => table.First + table.Count);
        _relationshipTables = relationshipTables;
        _relationshipTableEnds = Array.ConvertAll(relationshipTables, table => table.First + table.Count);
        _rangesByLabel = RangesByLabel(names.Labels.Count, nodeTables);
        NodeCount = _nodeTableEnds is [.., var lastNode] ? lastNode : 0;
        RelationshipCount = _relationshipTableEnds is [.., var lastRelationship] ? lastRelationship : 0;
    }

    /// <summary>The indexes and constraints.</summary>
    public GraphSchema Schema { get; }

    /// <summary>How many nodes there are.</summary>
    public int NodeCount { get; }

    /// <summary>How many relationships there are.</summary>
    public int RelationshipCount { get; }

    /// <summary>The dictionary of all strings that properties hold.</summary>
    public StringDictionary Strings { get; private set; }

    /// <summary>The nodes by label set, in the order of their ids.</summary>
    public ReadOnlySpan<NodeTable> NodeTables => _nodeTables;

    /// <summary>The relationships by type; the table of type t is at position t.</summary>
    public ReadOnlySpan<RelationshipTable> RelationshipTables => _relationshipTables;

    internal GraphNames Names => _names;

    /// <summary>The same graph with another schema. It shares everything else, and lives no longer than this one.</summary>
    public GraphSnapshot With(GraphSchema schema)
    {
        var copy = new GraphSnapshot(_names, Strings, _nodeTables, _relationshipTables, schema);
        lock (_names)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            _copies.Add(new WeakReference<GraphSnapshot>(copy));
        }

        return copy;
    }

    /// <summary>The nodes that have a label, in ascending order of their ids; none for an id that is no label's.</summary>
    public NodeRanges NodesWithLabel(LabelId label) =>
        new((uint)label.Value < (uint)_rangesByLabel.Length ? _rangesByLabel[label.Value] : []);

    /// <summary>The table that holds a node.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public NodeTable TableOf(NodeId node)
    {
        var position = PositionOf(_nodeTableEnds, node.Value);
        return position >= 0 ? _nodeTables[position] : throw NoSuch("node", node.Value, NodeCount);
    }

    /// <summary>The labels of a node, ascending by id.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public ReadOnlySpan<LabelId> LabelsOf(NodeId node) => TableOf(node).Labels;

    /// <summary>Whether a node has a label.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public bool HasLabel(NodeId node, LabelId label) => TableOf(node).HasLabel(label);

    /// <summary>Lets go of everything that reads the file's memory, which is about to be released.</summary>
    internal void Close()
    {
        lock (_names)
        {
            _isClosed = true;
            foreach (var copy in _copies)
            {
                if (copy.TryGetTarget(out var snapshot))
                {
                    snapshot.Close();
                }
            }
        }

        _nodeTables = [];
        _nodeTableEnds = [];
        _relationshipTables = [];
        _relationshipTableEnds = [];
        _rangesByLabel = [];
        Strings = new StringDictionary(Block<ulong>.Empty, Block<int>.Empty, new ByteHeap([], [], 0));
    }

    private Exception NoSuch(string what, int id, int count) => _isClosed
        ? new ObjectDisposedException(nameof(GraphSnapshot), "The file of the graph has been disposed.")
        : new ArgumentOutOfRangeException(nameof(id), id, $"The graph has {count} {what}s, numbered from 0.");

    // Ends ascend; tables may be empty. The first end above the id is the table's.
    private static int PositionOf(int[] ends, int id)
    {
        if (id < 0 || ends.Length == 0 || id >= ends[^1])
        {
            return -1;
        }

        var (low, high) = (0, ends.Length - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ends[middle] > id)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private static NodeRange[][] RangesByLabel(int labelCount, NodeTable[] tables)
    {
        var ranges = new List<NodeRange>[labelCount];
        for (var label = 0; label < labelCount; label++)
        {
            ranges[label] = [];
        }

        foreach (var table in tables)
        {
            foreach (var label in table.Labels)
            {
                ranges[label.Value].Add(new NodeRange(table.First, table.Count));
            }
        }

        return Array.ConvertAll(ranges, list => list.ToArray());
    }
}
