using ResearchGraph.Graph.Model;

namespace ResearchGraph.Graph.Storage;

/// <summary>The relationships of one type while a graph is built.</summary>
internal sealed class RelationshipTableBuilder(RelationshipTypeId type, StringDictionaryBuilder strings) : EntityTableBuilder(strings)
{
    private readonly List<NodeHandle> _sources = [];
    private readonly List<NodeHandle> _targets = [];

    internal int AddRow(NodeHandle source, NodeHandle target)
    {
        _sources.Add(source);
        _targets.Add(target);
        return Count++;
    }

    internal Func<StringDictionary, RelationshipTable> Build(int keyCount, int first, Func<NodeHandle, int> idOf)
    {
        var sources = Number(_sources, idOf);
        var targets = Number(_targets, idOf);
        var order = CsrBuilder.SortRows(sources, targets);
        sources = Permute(sources, order);
        targets = Permute(targets, order);
        var outgoing = BuildOutgoing(sources, targets, first);
        var incoming = BuildIncoming(sources, targets, first);
        var columns = BuildColumns(keyCount, order);
        return dictionary =>
            new RelationshipTable(type, first, new Block<int>(sources), outgoing, incoming, Finish(columns, dictionary));
    }

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

    private static int[] Number(List<NodeHandle> handles, Func<NodeHandle, int> idOf)
    {
        var numbers = new int[handles.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = idOf(handles[i]);
        }

        handles.Clear();
        handles.TrimExcess();
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
