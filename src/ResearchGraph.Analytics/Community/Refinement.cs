using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// The refinement of Leiden: inside each community, nodes start alone, and a node that is still alone and well connected to its community
/// may join a well-connected group of it, one node after another in random order. Groups are connected, and hardly ever merge what does
/// not belong together. Communities are refined side by side, each with random numbers of its own.
/// </summary>
internal sealed unsafe class Refinement : IDisposable
{
    private const double NegligibleExponent = -30;

    private readonly LevelGraph _graph;
    private readonly int[] _community;
    private readonly double _gamma;
    private readonly double _randomness;
    private readonly ulong _seed;
    private readonly int[] _group;
    private readonly Rented<double> _groupMass;
    private readonly Rented<double> _cut;
    private readonly Rented<bool> _alone;

    /// <summary>Prepares to refine.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="community">The community of each node, below the number of communities.</param>
    /// <param name="gamma">γ of the <see cref="LevelGraph"/>.</param>
    /// <param name="randomness">θ; 0 always takes the best.</param>
    /// <param name="seed">Seeds the random numbers of each community.</param>
    /// <param name="group">Receives the group of each node; group numbers are those of a node of the group.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Refinement(LevelGraph graph, int[] community, double gamma, double randomness, ulong seed, int[] group)
    {
        (_graph, _community, _gamma, _randomness, _seed, _group) = (graph, community, gamma, randomness, seed, group);
        var nodes = graph.NodeCount;
        (_groupMass, _cut, _alone) = (new Rented<double>(nodes), new Rented<double>(nodes), new Rented<bool>(nodes));
        for (var node = 0; node < nodes; node++) group[node] = node;
        graph.Masses.AsSpan(0, nodes).CopyTo(_groupMass.Array);
        _alone.Array.AsSpan(0, nodes).Fill(true);
    }

    /// <summary>Refines all communities.</summary>
    /// <param name="communities">The number of communities.</param>
    /// <param name="workspace">Scratch space.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    public void Run(int communities, Workspace workspace, CancellationToken cancellationToken)
    {
        using var members = new Members(_community, _graph.NodeCount, communities);
        var bounds = NodeRanges.ByArcs(members.Starts, workPerRange: Math.Max(512, _graph.NodeCount / 64));
        FixedChunks.Run(bounds.Length - 1, workspace.Workers, (worker, chunk) =>
        {
            var weights = workspace.Of(worker);
            for (var community = bounds[chunk]; community < bounds[chunk + 1]; community++)
            {
                var nodes = members.Of(community);
                if (nodes.Length > 1) Refine(community, nodes, weights);
            }
        }, cancellationToken);
    }

    /// <summary>Gives the memory back; nothing may be called afterwards.</summary>
    public void Dispose()
    {
        _groupMass.Dispose();
        _cut.Dispose();
        _alone.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void Refine(int community, Span<int> members, GroupWeights weights)
    {
        var random = new SplitMix(SplitMix.Hash(_seed, (ulong)community));
        fixed (int* offsets = _graph.Offsets, targets = _graph.Targets, groups = _group, labels = _community)
        fixed (double* arcWeights = _graph.Weights, masses = _graph.Masses, cuts = _cut.Array)
        {
            var total = 0.0;
            foreach (var node in members)
            {
                total += masses[node];
                cuts[node] = WeightInside(targets, arcWeights, offsets[node], offsets[node + 1], labels, community);
            }
            // In the order of the search, groups would grow along its front: modularity falls by 0.001 to 0.002 on graphs of real collaboration.
            if (_graph.IsSmall) random.Shuffle(members);
            foreach (var node in members)
            {
                var mass = masses[node];
                if (!_alone.Array[node] || cuts[node] < _gamma * mass * (total - mass)) continue;
                weights.AddInside(targets, arcWeights, offsets[node], offsets[node + 1], groups, labels, community);
                var target = Choose(mass, total, weights, ref random);
                if (target >= 0) Join(node, target, mass, weights.Weight(target));
                weights.Clear();
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double WeightInside(int* targets, double* arcWeights, int from, int to, int* labels, int inside)
    {
        if (arcWeights == null)
        {
            var count = 0;
            for (var arc = from; arc < to; arc++) count += labels[targets[arc]] == inside ? 1 : 0;
            return count;
        }
        var sum = 0.0;
        for (var arc = from; arc < to; arc++) sum += arcWeights[arc].OnlyIf(labels[targets[arc]] == inside);
        return sum;
    }

    private void Join(int node, int target, double mass, double weight)
    {
        _group[node] = target;
        _groupMass.Array[target] += mass;
        _cut.Array[target] += _cut.Array[node] - 2 * weight;
        _alone.Array[node] = _alone.Array[target] = false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Choose(double mass, double total, GroupWeights weights, ref SplitMix random)
    {
        var groups = weights.Groups;
        var gains = weights.Scratch;
        var (best, bestGain) = (-1, 0.0);
        for (var i = 0; i < groups.Length; i++)
        {
            var gain = gains[i] = Gain(groups[i], mass, total, weights);
            if (gain > bestGain || (gain == bestGain && best < 0)) (best, bestGain) = (groups[i], gain);
        }
        return best < 0 || _randomness == 0 || groups.Length == 1 ? best : Draw(groups, gains, best, bestGain, weights.Candidates, ref random);
    }

    /// <summary>
    /// Draws a group with a chance in proportion to exp(gain / θ), by rejection: a candidate drawn evenly is taken with the chance
    /// exp((gain − best gain) / θ). Most often one of the first few is, so that few exponentials are needed.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Draw(ReadOnlySpan<int> groups, Span<double> gains, int best, double bestGain, Span<int> candidates, ref SplitMix random)
    {
        var least = Math.Max(0, bestGain + NegligibleExponent * _randomness);
        var count = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            candidates[count] = i;
            count += gains[i] >= least ? 1 : 0;
        }
        if (count == 1) return best;
        while (true)
        {
            var drawn = candidates[random.Next(count)];
            if (random.NextDouble() < Math.Exp((gains[drawn] - bestGain) / _randomness)) return groups[drawn];
        }
    }

    /// <summary>What joining the group gains; negative when the group is not well connected.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Gain(int group, double mass, double total, GroupWeights weights)
    {
        var groupMass = _groupMass.Array.At(group);
        var gain = weights.Weight(group) - _gamma * mass * groupMass;
        return _cut.Array.At(group) < _gamma * groupMass * (total - groupMass) ? -1 : gain;
    }
}
