using System.Collections.Immutable;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Structure;

/// <summary>What <see cref="CutStructure"/> found. Immutable.</summary>
/// <param name="ArticulationPoints">The nodes without which their component falls apart, ascending.</param>
/// <param name="Bridges">The edges without which their component falls apart, as (smaller, larger) node, ascending.</param>
public sealed record CutResult(ImmutableArray<int> ArticulationPoints, ImmutableArray<(int A, int B)> Bridges);

/// <summary>
/// Articulation points and bridges in one depth-first search (Hopcroft, Tarjan 1973; Tarjan 1974), with an explicit stack. Directions are ignored. One
/// thread, linear time.
/// </summary>
public static class CutStructure
{
    private const int NodesPerCheck = 1 << 16;

    /// <summary>Finds both.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at every few thousand nodes.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    public static CutResult Compute(
        CsrGraph graph, StructureOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        _ = options;
        graph = graph.ToUndirected();
        var search = new Search(graph);
        for (var root = 0; root < graph.NodeCount; root++)
        {
            if (root % NodesPerCheck == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report((double)root / graph.NodeCount);
            }
            search.From(root);
        }
        progress?.Report(1);
        var points = new List<int>();
        for (var node = 0; node < graph.NodeCount; node++)
        {
            if (search.IsPoint[node]) points.Add(node);
        }
        search.Bridges.Sort();
        return new CutResult([.. points], [.. search.Bridges]);
    }

    private sealed class Search(CsrGraph graph)
    {
        private readonly int[] _offsets = graph.OffsetArray;
        private readonly int[] _targets = graph.TargetArray;
        private readonly int[] _entry = new int[graph.NodeCount];
        private readonly int[] _low = new int[graph.NodeCount];
        private readonly int[] _parent = new int[graph.NodeCount];
        private readonly int[] _next = new int[graph.NodeCount];
        private int _entries;

        public bool[] IsPoint { get; } = new bool[graph.NodeCount];

        public List<(int A, int B)> Bridges { get; } = [];

        public void From(int root)
        {
            if (_entry[root] != 0) return;
            Enter(root, -1);
            var children = 0;
            // The path back to the root is in the parents: no stack is needed.
            for (var node = root; node >= 0;)
            {
                if (_next.At(node) == _offsets.At(node + 1))
                {
                    var parent = _parent[node];
                    if (parent == root) children++;
                    if (parent >= 0) Leave(node, parent, isRoot: parent == root);
                    node = parent;
                    continue;
                }
                var other = _targets.At(_next.At(node)++);
                if (_entry.At(other) == 0)
                {
                    Enter(other, node);
                    node = other;
                }
                else if (other != _parent.At(node))
                {
                    _low.At(node) = Math.Min(_low.At(node), _entry.At(other));
                }
            }
            IsPoint[root] = children > 1;
        }

        private void Enter(int node, int parent)
        {
            _entry[node] = _low[node] = ++_entries;
            (_parent[node], _next[node]) = (parent, _offsets[node]);
        }

        private void Leave(int node, int parent, bool isRoot)
        {
            _low[parent] = Math.Min(_low[parent], _low[node]);
            if (_low[node] >= _entry[parent] && !isRoot) IsPoint[parent] = true;
            if (_low[node] > _entry[parent]) Bridges.Add((Math.Min(node, parent), Math.Max(node, parent)));
        }
    }
}
