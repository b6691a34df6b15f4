using ResearchGraph.Graph.Model;

namespace ResearchGraph.Graph.Snapshots;

/// <summary>Consecutive nodes.</summary>
/// <param name="First">The number of the first.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct NodeRange(int First, int Count);

/// <summary>Nodes as runs of consecutive ids, ascending. Enumerating allocates nothing.</summary>
public readonly struct NodeRanges
{
    private readonly NodeRange[] _ranges;

    internal NodeRanges(NodeRange[] ranges) => _ranges = ranges;

    /// <summary>The runs, ascending and without overlap.</summary>
    public ReadOnlySpan<NodeRange> Ranges => _ranges;

    /// <summary>How many nodes there are.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var range in Ranges)
            {
                count += range.Count;
            }

            return count;
        }
    }

    /// <summary>For <c>foreach</c> over the nodes.</summary>
    public Enumerator GetEnumerator() => new(_ranges);

    /// <summary>Walks the nodes in ascending order.</summary>
    public struct Enumerator
    {
        private readonly NodeRange[] _ranges;
        private int _range;
        private int _next;
        private int _end;

        internal Enumerator(NodeRange[] ranges) => _ranges = ranges ?? [];

        /// <summary>The node where the walk stands.</summary>
        public readonly NodeId Current => new(_next - 1);

        /// <summary>Goes on to the next node, if there is one.</summary>
        public bool MoveNext()
        {
            while (_next == _end)
            {
                if (_range == _ranges.Length)
                {
                    return false;
                }

                var range = _ranges[_range++];
                (_next, _end) = (range.First, range.First + range.Count);
            }

            _next++;
            return true;
        }
    }
}
