using ResearchGraph.Analytics.Community;
using ResearchGraph.Analytics.Csr;

namespace ResearchGraph.Analytics.Components;

/// <summary>
/// Strongly connected components by Tarjan's algorithm (1972) in Pearce's form with one number a node (2016), with an explicit
/// stack: depth is limited by memory alone. One thread. Of an undirected graph they are its connected components.
/// </summary>
public static class StrongComponents
{
    private const int NodesPerCheck = 1 << 16;

    /// <summary>Computes the components.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at every few thousand nodes.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    public static Partition Compute(
        CsrGraph graph, ComponentOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (!graph.IsDirected) return WeakComponents.Compute(graph, options, cancellationToken, progress);
        var search = new Search(graph);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            if (node % NodesPerCheck == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report((double)node / graph.NodeCount);
            }
            search.From(node);
        }
        progress?.Report(1);
        return Partition.Own(search.Labels);
    }

    /// <summary>
    /// Labels hold visit numbers from 1 upward while a node is on the search path or the stack, and component numbers from n − 1
    /// downward once it is done; visit numbers are given back when a component closes, so the two never meet.
    /// </summary>
    private sealed class Search(CsrGraph graph)
    {
        private readonly int[] _offsets = graph.OffsetArray;
        private readonly int[] _targets = graph.TargetArray;
        private readonly int[] _nextArc = new int[graph.NodeCount];
        private readonly bool[] _isRoot = new bool[graph.NodeCount];
        private readonly int[] _path = new int[graph.NodeCount];
        private readonly int[] _open = new int[graph.NodeCount];
        private int _pathLength;
        private int _openCount;
        private int _visit = 1;
        private int _component = graph.NodeCount;

        public int[] Labels { get; } = new int[graph.NodeCount];

        public void From(int start)
        {
            if (Labels[start] != 0) return;
            Enter(start);
            while (_pathLength > 0)
            {
                var node = _path[_pathLength - 1];
                if (_nextArc[node] == _offsets[node + 1]) Leave(node);
                else if (Labels[_targets[_nextArc[node]]] == 0) Enter(_targets[_nextArc[node]]);
                else Follow(node, _targets[_nextArc[node]++]);
            }
        }

        private void Enter(int node)
        {
            Labels[node] = _visit++;
            _nextArc[node] = _offsets[node];
            _isRoot[node] = true;
            _path[_pathLength++] = node;
        }

        /// <summary>A closed node has a label above all visit numbers in use, so it never lowers one.</summary>
        private void Follow(int node, int target)
        {
            if (Labels[target] >= Labels[node]) return;
            Labels[node] = Labels[target];
            _isRoot[node] = false;
        }

        private void Leave(int node)
        {
            _pathLength--;
            if (!_isRoot[node])
            {
                _open[_openCount++] = node;
                return;
            }
            var component = --_component;
            _visit--;
            while (_openCount > 0 && Labels[_open[_openCount - 1]] >= Labels[node])
            {
                Labels[_open[--_openCount]] = component;
                _visit--;
            }
            Labels[node] = component;
        }
    }
}
