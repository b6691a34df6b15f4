using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Community;

/// <summary>
/// The refinement of Leiden: inside each community, nodes start alone, and a node that is still alone and well connected to its community
/// may join a well-connected group of it, one node after another in random order. Groups are connected, and hardly ever merge what does
/// not belong together. Communities are refined side by side, each with random numbers of its own.
/// </summary>
/// <param name="graph">The graph.</param>
/// <param name="gamma">γ of the <see cref="LevelGraph"/>.</param>
/// <param name="randomness">θ; 0 always takes the best.</param>
/// <param name="seed">Seeds the random numbers of each community.</param>
internal sealed class Refinement(LevelGraph graph, double gamma, double randomness, ulong seed)
{
    /// <summary>Graphs of at most so many nodes are refined by one thread: to wake another would take as long.</summary>
    private const int LargestForOne = 8_192;

    private const int LeastRange = 512;
    private const int MostRanges = 64;

    /// <summary>Refines all communities.</summary>
    /// <param name="communityOf">The community of each node, below the number of communities.</param>
    /// <param name="communities">The number of communities.</param>
    /// <param name="groups">Receives the group of each node; below the number of nodes.</param>
    /// <param name="workspace">Scratch space.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    public void Run(int[] communityOf, int communities, int[] groups, Workspace workspace, CancellationToken cancellationToken)
    {
        using var members = new Members(communityOf, graph.NodeCount, communities);
        using var rented = new Rented<int>(graph.NodeCount);
        var places = members.Places(rented.Array);
        var bounds = NodeRanges.ByArcs(
            members.Starts, workPerRange: graph.NodeCount <= LargestForOne ? int.MaxValue : Math.Max(LeastRange, graph.NodeCount / MostRanges));
        var workers = new CommunityRefinement?[workspace.Workers];
        FixedChunks.Run(bounds.Length - 1, workers.Length, (worker, chunk) =>
        {
            var refinement = workers[worker] ??= new CommunityRefinement(graph, places, gamma, randomness, workspace.Of(worker));
            for (var community = bounds[chunk]; community < bounds[chunk + 1]; community++)
                refinement.Run(members.Of(community), members.Starts[community], new SplitMix(SplitMix.Hash(seed, (ulong)community)), groups);
        }, cancellationToken);
        foreach (var refinement in workers) refinement?.Dispose();
    }
}
