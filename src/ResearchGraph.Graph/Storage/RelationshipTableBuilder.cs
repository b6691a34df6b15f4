using ResearchGraph.Graph.Model;

namespace ResearchGraph.Graph.Storage;

/// <summary>The relationships of one type while a graph is built.</summary>
internal sealed class RelationshipTableBuilder(RelationshipTypeId type, StringDictionaryBuilder strings) : EntityTableBuilder(strings)
{
    private readonly RowStore<NodeHandle> _ends = new();
    private int[] _sources = [];
    private int[] _targets = [];
    private int[] _order = [];

    /// <summary>The number of the first relationship, known when the builder freezes.</summary>
    internal int First { get; set; }

    private protected override int[]? Order => _order;

    internal int AddRow(NodeHandle source, NodeHandle target)
    {
        _ends.Reserve(2 * Count + 1);
        _ends[2 * Count] = source;
        _ends[2 * Count + 1] = target;
        return Count++;
    }

    /// <summary>Sorts the relationships, now that their ends have numbers. Several tables may do so at once.</summary>
    internal void Sort(Func<NodeHandle, int> idOf)
    {
        var sources = Number(0, idOf);
        var targets = Number(1, idOf);
        _ends.Clear();
        _order = CsrBuilder.SortRows(sources, targets);
        _sources = Permute(sources, _order);
        _targets = Permute(targets, _order);
    }

    /// <summary>The finished table, once it is sorted and its columns are built.</summary>
    internal RelationshipTable Build(StringDictionary dictionary) => new(
        type, First, new Block<int>(_sources), BuildOutgoing(_sources, _targets, First), BuildIncoming(_sources, _targets, First), Finish(dictionary));

    private static CsrAdjacency BuildOutgoing(int[] sources, int[] targets, int first)
    {
        var (firstSource, offsets) = CsrBuilder.Offsets(sources);
        return new CsrAdjacency(firstSource, new Block<int>(offsets), new Block<int>(targets), Block<int>.Empty, first);
    }

    private static CsrAdjacency BuildIncoming(int[] sources, int[] targets, int first)
    {
        var rows = new int[targets.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = i;
        }

        // Rows ascend by source, and the sort is stable: each run ascends by (source, relationship).
        rows = CsrBuilder.StableSort(rows, targets);
        var neighbours = Permute(sources, rows);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] += first;
        }

        var (firstTarget, offsets) = CsrBuilder.Offsets(targets);
        return new CsrAdjacency(firstTarget, new Block<int>(offsets), new Block<int>(neighbours), new Block<int>(rows), first);
    }

    private int[] Number(int end, Func<NodeHandle, int> idOf)
    {
        var numbers = new int[Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = idOf(_ends[2 * i + end]);
        }

        return numbers;
    }

    private static int[] Permute(int[] values, int[] order)
    {
        var permuted = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            permuted[i] = values[order[i]];
        }

        return permuted;
    }
}
