using System.Runtime.CompilerServices;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>The <see cref="Refinement"/> of one community after another. Belongs to one worker.</summary>
/// <param name="graph">The graph.</param>
/// <param name="places">The place of each node when nodes are sorted by community.</param>
/// <param name="gamma">γ of the <see cref="LevelGraph"/>.</param>
/// <param name="randomness">θ; 0 always takes the best.</param>
/// <param name="weights">Scratch space.</param>
internal sealed unsafe class CommunityRefinement(LevelGraph graph, int[] places, double gamma, double randomness, GroupWeights weights) : IDisposable
{
    private const double NegligibleExponent = -30;
    private const int None = -1;

    private readonly CommunityRows _rows = new(graph, places);
    private readonly Scratch<int> _order = new();
    private readonly Scratch<int> _groups = new();
    private readonly Scratch<bool> _alone = new();
    private readonly Scratch<double> _masses = new();
    private readonly Scratch<double> _groupMasses = new();

    /// <summary>Refines a community.</summary>
    /// <param name="members">Its nodes.</param>
    /// <param name="first">The place of the first; groups are named by the places of a node in them.</param>
    /// <param name="random">Random numbers.</param>
    /// <param name="groups">Receives the group of each of its nodes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(ReadOnlySpan<int> members, int first, SplitMix random, int[] groups)
    {
        var total = Separate(members);
        if (members.Length > 1) Refine(members, first, total, random);
        for (var i = 0; i < members.Length; i++) groups[members[i]] = first + _groups.Array[i];
    }

    /// <summary>Gives the memory back; nothing may be called afterwards.</summary>
    public void Dispose()
    {
        _rows.Dispose();
        _order.Dispose();
        _groups.Dispose();
        _alone.Dispose();
        _masses.Dispose();
        _groupMasses.Dispose();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Refine(ReadOnlySpan<int> members, int first, double total, SplitMix random)
    {
        _rows.Load(members, first);
        var order = _order.Array.AsSpan(0, members.Length);
        // In the order of the search, groups would grow along its front: modularity falls by 0.001 to 0.002 on graphs of real collaboration.
        if (graph.IsSmall) random.Shuffle(order);
        fixed (int* offsets = _rows.Offsets, targets = _rows.Targets, group = _groups.Array)
        fixed (double* arcWeights = _rows.Weights, cuts = _rows.Strengths, masses = _masses.Array)
        fixed (bool* alone = _alone.Array)
        {
            foreach (var node in order)
            {
                if (!alone[node] || cuts[node] < gamma * masses[node] * (total - masses[node])) continue;
                weights.Add(targets, arcWeights, offsets[node], offsets[node + 1], group, None);
                var target = Choose(masses[node], total, ref random);
                if (target >= 0) Join(node, target);
                weights.Clear();
            }
        }
    }

    /// <summary>Every node alone, in ascending order; returns the mass of the community.</summary>
    private double Separate(ReadOnlySpan<int> members)
    {
        var (order, groups) = (_order.AtLeast(members.Length), _groups.AtLeast(members.Length));
        var (masses, groupMasses) = (_masses.AtLeast(members.Length), _groupMasses.AtLeast(members.Length));
        var total = 0.0;
        for (var i = 0; i < members.Length; i++)
        {
            order[i] = groups[i] = i;
            total += masses[i] = groupMasses[i] = graph.Masses[members[i]];
        }
        _alone.AtLeast(members.Length).AsSpan(0, members.Length).Fill(true);
        return total;
    }

    /// <summary>Joins a node with a group; what the strength of the node that names the group was becomes the weight that leaves the group.</summary>
    private void Join(int node, int target)
    {
        var (cuts, alone) = (_rows.Strengths, _alone.Array);
        _groups.Array[node] = target;
        _groupMasses.Array[target] += _masses.Array[node];
        cuts[target] += cuts[node] - 2 * weights.Weight(target);
        alone[node] = alone[target] = false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Choose(double mass, double total, ref SplitMix random)
    {
        var groups = weights.Groups;
        var gains = weights.Scratch;
        var (best, bestGain) = (None, 0.0);
        fixed (double* groupMasses = _groupMasses.Array, cuts = _rows.Strengths)
        {
            for (var i = 0; i < groups.Length; i++)
            {
                var (group, pull) = (groups[i], gamma * groupMasses[groups[i]]);
                // A group that is not well connected is never joined.
                var gain = gains[i] = cuts[group] < pull * (total - groupMasses[group]) ? -1 : weights.Weight(group) - mass * pull;
                if (gain > bestGain || (gain == bestGain && best < 0)) (best, bestGain) = (group, gain);
            }
        }
        return best < 0 || randomness == 0 || groups.Length == 1 ? best : Draw(groups, gains, best, bestGain, ref random);
    }

    /// <summary>
    /// Draws a group with a chance in proportion to exp(gain / θ), by rejection: a candidate drawn evenly is taken with the chance
    /// exp((gain − best gain) / θ). Most often one of the first few is, so that few exponentials are needed.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Draw(ReadOnlySpan<int> groups, Span<double> gains, int best, double bestGain, ref SplitMix random)
    {
        var least = Math.Max(0, bestGain + NegligibleExponent * randomness);
        var candidates = weights.Candidates;
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
            if (Accepts((gains[drawn] - bestGain) / randomness, random.NextDouble())) return groups[drawn];
        }
    }

    /// <summary>Whether a number below 1 is below exp(exponent); 1 + x ≤ exp(x) most often answers without the exponential.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Accepts(double exponent, double number) => number < 1 + exponent || number < Math.Exp(exponent);
}
