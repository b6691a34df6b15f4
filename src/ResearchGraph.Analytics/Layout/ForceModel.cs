using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Layout;

/// <summary>
/// ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014): nodes repel by the product of their masses over distance, edges attract in
/// proportion to length and weight, and every node moves at its own speed, slower the more it swings. Masses are degree + 1, so that
/// a hub keeps its leaves at a distance. A weak pull to the middle, in proportion to mass and distance, keeps long arms from taking the
/// whole sheet: alone with the repulsion it would spread masses evenly over an ellipse, which is given the proportions of the sheet.
/// Every node sums its own forces in a fixed order: threads change nothing.
/// </summary>
internal sealed class ForceModel
{
    private const double Accuracy = 0.8;
    private const double Tolerance = 1;
    private const double Gravity = 0.5;
    private const int NodesPerChunk = 256;

    private readonly LevelOfDetail _level;
    private readonly PointTree _tree;
    private readonly double[] _forceX;
    private readonly double[] _forceY;
    private readonly double[] _lastX;
    private readonly double[] _lastY;
    private readonly int[] _bounds;
    private readonly int _workers;
    private readonly double _pullX;
    private readonly double _pullY;
    private double _speed = 1;
    private double _efficiency = 1;

    /// <summary>Forces on the nodes of a level, whose positions it moves.</summary>
    /// <param name="level">The level.</param>
    /// <param name="meanMass">The mean mass of the nodes of the finest level.</param>
    /// <param name="aspect">Width over height of the space to fill.</param>
    /// <param name="workers">The most threads to use.</param>
    public ForceModel(LevelOfDetail level, double meanMass, double aspect, int workers)
    {
        _level = level;
        _workers = workers;
        // Inside an even ellipse the repulsion along each axis is in proportion to the other axis.
        (_pullX, _pullY) = (Gravity / meanMass / Math.Sqrt(aspect), Gravity / meanMass * Math.Sqrt(aspect));
        _tree = new PointTree(level.X, level.Y, level.Masses);
        var n = level.X.Length;
        (_forceX, _forceY, _lastX, _lastY) = (new double[n], new double[n], new double[n], new double[n]);
        _bounds = NodeRanges.Even(n, NodesPerChunk, most: 1 << 12);
    }

    /// <summary>Moves all nodes, many times.</summary>
    public void Run(int iterations, CancellationToken cancellationToken, Action<double>? report = null)
    {
        for (var iteration = 0; iteration < iterations; iteration++)
        {
            _tree.Build();
            FixedChunks.Run(_bounds.Length - 1, _workers, (_, chunk) => SumForces(_bounds[chunk], _bounds[chunk + 1]), cancellationToken);
            ChooseSpeed();
            // Late iterations only polish: a falling ceiling ends what swinging is left.
            Move(Math.Min(1, 2.0 * (iterations - iteration) / iterations));
            report?.Invoke((iteration + 1.0) / iterations);
        }
    }

    private void SumForces(int from, int to)
    {
        var (x, y, graph) = (_level.X, _level.Y, _level.Graph);
        for (var node = from; node < to; node++)
        {
            _tree.Repel(node, Accuracy, out var fx, out var fy);
            fx = _level.Masses[node] * (fx - _pullX * x[node]);
            fy = _level.Masses[node] * (fy - _pullY * y[node]);
            var neighbours = graph.Neighbours(node);
            var weights = graph.NeighbourWeights(node);
            for (var i = 0; i < neighbours.Length; i++)
            {
                fx += (x[neighbours[i]] - x[node]) * weights[i];
                fy += (y[neighbours[i]] - y[node]) * weights[i];
            }
            (_lastX[node], _lastY[node]) = (_forceX[node], _forceY[node]);
            (_forceX[node], _forceY[node]) = (fx, fy);
        }
    }

    private void ChooseSpeed()
    {
        double swinging = 0, traction = 0;
        for (var node = 0; node < _forceX.Length; node++)
        {
            swinging += _level.Masses[node] * Hypotenuse(_forceX[node] - _lastX[node], _forceY[node] - _lastY[node]);
            traction += _level.Masses[node] * Hypotenuse(_forceX[node] + _lastX[node], _forceY[node] + _lastY[node]) / 2;
        }
        if (swinging <= 0 || traction <= 0) return;
        var n = _forceX.Length;
        var estimate = 0.05 * Math.Sqrt(n);
        var jitter = Math.Max(Math.Sqrt(estimate), Math.Min(10, estimate * traction / ((double)n * n)));
        if (swinging / traction > 2)
        {
            if (_efficiency > 0.05) _efficiency *= 0.5;
            jitter = Math.Max(jitter, Tolerance);
        }
        var target = jitter * _efficiency * traction / swinging;
        if (swinging > jitter * traction)
        {
            if (_efficiency > 0.05) _efficiency *= 0.7;
        }
        else if (_speed < 1000)
        {
            _efficiency *= 1.3;
        }
        _speed += Math.Min(target - _speed, 0.5 * _speed);
    }

    private void Move(double ceiling)
    {
        for (var node = 0; node < _forceX.Length; node++)
        {
            var swinging = _level.Masses[node] * Hypotenuse(_forceX[node] - _lastX[node], _forceY[node] - _lastY[node]);
            var factor = ceiling * _speed / (1 + Math.Sqrt(_speed * swinging));
            _level.X[node] += _forceX[node] * factor;
            _level.Y[node] += _forceY[node] * factor;
        }
    }

    private static double Hypotenuse(double a, double b) => Math.Sqrt(a * a + b * b);
}
