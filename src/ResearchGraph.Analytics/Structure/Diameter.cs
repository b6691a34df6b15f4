using ResearchGraph.Analytics.Components;
using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Structure;

/// <summary>Options of <see cref="Diameter"/>. Immutable.</summary>
public sealed record DiameterOptions : KernelOptions
{
    /// <summary>The most breadth-first searches; the bounds met when they are used up are the result; 1,000 by default, at least 4.</summary>
    public int MaxSearches { get; init; } = 1000;
}

/// <summary>What <see cref="Diameter"/> found. Immutable.</summary>
/// <param name="Lower">There are two nodes this far apart.</param>
/// <param name="Upper">No two nodes of the component are further apart; equal to <paramref name="Lower"/> when the diameter is exact.</param>
/// <param name="Nodes">The number of nodes of the component.</param>
/// <param name="Searches">How many breadth-first searches it took.</param>
public sealed record DiameterResult(int Lower, int Upper, int Nodes, int Searches);

/// <summary>
/// The diameter of the largest component (the one with the smallest node, if several are largest), in edges, by iFUB (Crescenzi, Grossi, Habib, Lanzi,
/// Marino 2013): two double sweeps find a central node and a lower bound; then the nodes furthest from the centre are searched from until no pair can be further
/// apart. Directions are ignored. One thread.
/// </summary>
public static class Diameter
{
    /// <summary>Computes the diameter or bounds of it.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at before every search.</param>
    /// <param name="progress">Receives fractions of the searches allowed.</param>
    public static DiameterResult Compute(
        CsrGraph graph, DiameterOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= new DiameterOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxSearches, 4, nameof(options));
        graph = graph.ToUndirected();
        if (graph.NodeCount == 0) return new DiameterResult(0, 0, 0, 0);
        var (start, nodes) = HubOfLargestComponent(graph, options, cancellationToken);
        var search = new LevelSearch(graph);
        var searches = 0;
        int Search(int node)
        {
            cancellationToken.ThrowIfCancellationRequested();
            searches++;
            progress?.Report(Math.Min(1, (double)searches / options.MaxSearches));
            return search.From(node);
        }

        var (lower, centre) = (0, start);
        for (var sweep = 0; sweep < 2; sweep++)
        {
            Search(centre);
            lower = Math.Max(lower, Search(search.Last));
            centre = search.Midpoint();
        }
        var height = Search(centre);
        lower = Math.Max(lower, height);
        var (order, distances) = search.Reached();
        // Nodes within distance d of the centre are at most 2d apart: only those further out need a search of their own.
        var next = order.Length - 1;
        while (next > 0 && 2 * distances[next] > lower && searches < options.MaxSearches) lower = Math.Max(lower, Search(order[next--]));
        var upper = next > 0 ? Math.Max(lower, 2 * distances[next]) : lower;
        progress?.Report(1);
        return new DiameterResult(lower, upper, nodes, searches);
    }

    private static (int Hub, int Nodes) HubOfLargestComponent(CsrGraph graph, DiameterOptions options, CancellationToken cancellationToken)
    {
        var components = WeakComponents.Compute(graph, new ComponentOptions { Threads = options.Threads }, cancellationToken);
        var sizes = components.Sizes();
        var largest = Array.IndexOf(sizes, sizes.Max());
        var hub = -1;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            if (components.Membership[node] == largest && (hub < 0 || graph.Degree(node) > graph.Degree(hub))) hub = node;
        }
        return (hub, sizes[largest]);
    }
}
