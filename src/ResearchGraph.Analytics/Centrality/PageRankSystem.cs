using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Centrality;

/// <summary>
/// The vectors of one PageRank computation. They hold y = x / outgoing weight, which is what neighbours read, so that a pass
/// reads one value an arc; nodes without outgoing weight are read by nobody and are computed once, at the end.
/// </summary>
internal sealed unsafe class PageRankSystem
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
        FixedChunks.Run(_residuals.Length, _workers, (_, chunk) => ScoreChunk(chunk, scores), _cancellationToken);
        var total = 0.0;
        foreach (var part in _residuals) total += part;
        for (var node = 0; node < scores.Length; node++) scores[node] /= total;
        return scores;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void StepChunk(int chunk, double omega)
    {
        fixed (int* offsets = _offsets, sources = _sources)
        fixed (double* current = _current, previous = _previous, outgoing = _outgoing, weights = _weights)
        {
            var residual = 0.0;
            var last = _bounds[chunk + 1];
            for (var node = _bounds[chunk]; node < last; node++)
            {
                var weight = outgoing[node];
                if (weight == 0) continue;
                var candidate = Propagate(node, offsets, sources, weights, current);
                residual += Math.Abs(candidate - current[node] * weight);
                previous[node] += omega * (candidate / weight - previous[node]);
            }
            _residuals[chunk] = residual;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void ScoreChunk(int chunk, double[] scores)
    {
        fixed (int* offsets = _offsets, sources = _sources)
        fixed (double* current = _current, weights = _weights)
        {
            var sum = 0.0;
            for (var node = _bounds[chunk]; node < _bounds[chunk + 1]; node++)
                sum += scores[node] = Propagate(node, offsets, sources, weights, current);
            _residuals[chunk] = sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Propagate(int node, int* offsets, int* sources, double* weights, double* current)
    {
        var from = sources + offsets[node];
        var to = sources + offsets[node + 1];
        var sum = weights is null ? ArcSums.Sum(from, to, current) : ArcSums.Sum(from, to, weights + offsets[node], current);
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
