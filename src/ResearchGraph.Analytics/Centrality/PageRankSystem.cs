using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>
/// The vectors of one PageRank computation. They hold y = x / outgoing weight, which is what neighbours read, so that a pass
/// reads one value an arc; nodes without outgoing weight are read by nobody and are computed once, at the end.
/// </summary>
internal sealed class PageRankSystem
{
    private readonly int[] _offsets;
    private readonly int[] _sources;
    private readonly double[]? _weights;
    private readonly double[] _outgoing;
    private readonly double[]? _teleport;
    private readonly double _uniform;
    private readonly double _damping;
    private readonly int[] _bounds;
    private readonly double[] _residuals;
    private readonly int _workers;
    private readonly CancellationToken _cancellationToken;
    private double[] _current;
    private double[] _previous;

    public PageRankSystem(CsrGraph graph, PageRankOptions options, CancellationToken cancellationToken)
    {
        var incoming = graph.Reverse;
        (_offsets, _sources) = (incoming.OffsetArray, incoming.TargetArray);
        _weights = options.UseWeights ? incoming.WeightArray : null;
        _outgoing = OutgoingWeight(graph, options.UseWeights);
        (_teleport, _uniform) = (Normalize(options.Teleport, graph.NodeCount), 1.0 / graph.NodeCount);
        _damping = options.Damping;
        _bounds = NodeRanges.ByArcs(_offsets);
        _residuals = new double[_bounds.Length - 1];
        _workers = FixedChunks.Workers(options.Threads);
        _cancellationToken = cancellationToken;
        _current = new double[graph.NodeCount];
        for (var node = 0; node < _current.Length; node++)
        {
            if (_outgoing[node] > 0) _current[node] = (_teleport?[node] ?? _uniform) / _outgoing[node];
        }
        _previous = (double[])_current.Clone();
    }

    /// <summary>x ← ω(αPx + b − x′) + x′, where x′ is the vector before x.</summary>
    /// <returns>‖αPx + b − x‖₁ of the x before the step.</returns>
    public double Step(double omega)
    {
        FixedChunks.Run(_residuals.Length, _workers, (_, chunk) => StepChunk(chunk, omega), _cancellationToken);
        (_current, _previous) = (_previous, _current);
        var residual = 0.0;
        foreach (var part in _residuals) residual += part;
        return residual;
    }

    /// <summary>The scores: one more pass, for all nodes, scaled to sum 1.</summary>
    public double[] Scores()
    {
        var scores = new double[_current.Length];
        var sums = _residuals;
        FixedChunks.Run(sums.Length, _workers, (_, chunk) =>
        {
            sums[chunk] = 0;
            for (var node = _bounds[chunk]; node < _bounds[chunk + 1]; node++) sums[chunk] += scores[node] = Propagate(node);
        }, _cancellationToken);
        var total = 0.0;
        foreach (var part in sums) total += part;
        for (var node = 0; node < scores.Length; node++) scores[node] /= total;
        return scores;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void StepChunk(int chunk, double omega)
    {
        var (current, previous, outgoing) = (_current, _previous, _outgoing);
        var residual = 0.0;
        for (var node = _bounds[chunk]; node < _bounds[chunk + 1]; node++)
        {
            var weight = outgoing.At(node);
            if (weight == 0) continue;
            var candidate = Propagate(node);
            var scale = 1 / weight;
            residual += Math.Abs(candidate - current.At(node) * weight);
            previous.At(node) += omega * (candidate * scale - previous.At(node));
        }
        _residuals[chunk] = residual;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Propagate(int node)
    {
        var (from, to) = (_offsets.At(node), _offsets.At(node + 1));
        var sum = _weights is null
            ? ArcSums.Sum(_sources, from, to, _current)
            : ArcSums.Sum(_sources, _weights, from, to, _current);
        return _damping * sum + (_teleport is null ? _uniform : _teleport.At(node));
    }

    private static double[] OutgoingWeight(CsrGraph graph, bool useWeights)
    {
        var outgoing = new double[graph.NodeCount];
        var (offsets, weights) = (graph.OffsetArray, useWeights ? graph.WeightArray : null);
        for (var node = 0; node < outgoing.Length; node++)
        {
            if (weights is null) outgoing[node] = offsets[node + 1] - offsets[node];
            else for (var arc = offsets[node]; arc < offsets[node + 1]; arc++) outgoing[node] += weights[arc];
        }
        return outgoing;
    }

    private static double[]? Normalize(System.Collections.Immutable.ImmutableArray<double> teleport, int nodes)
    {
        if (teleport.IsDefaultOrEmpty) return null;
        var sum = 0.0;
        foreach (var weight in teleport) sum += weight >= 0 ? weight : double.NaN;
        if (teleport.Length != nodes || !(sum > 0 && double.IsFinite(sum)))
        {
            throw new ArgumentException(
                $"Found {teleport.Length} teleport weights with sum {sum}, expected {nodes} that are not negative with a finite sum above 0.");
        }
        var normalized = new double[nodes];
        for (var node = 0; node < nodes; node++) normalized[node] = teleport[node] / sum;
        return normalized;
    }
}
