using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Projection;

/// <summary>
/// Bipartite graph → graph of its members: two are linked that share groups, with one of the weights of <see cref="Association"/>. Exact; sums run
/// over groups in ascending order, so the same bits on any number of threads. Stateless, thread-safe.
/// </summary>
public static class OneModeProjection
{
    private const int MembersPerChunk = 256;
    private const int MostChunks = 4096;

    /// <summary>Links members that share groups.</summary>
    /// <param name="memberships">Who is in which group.</param>
    /// <param name="options">Null for the number of shared groups.</param>
    /// <param name="cancellationToken">Looked at many times.</param>
    /// <param name="progress">Receives fractions from 0 to 1.</param>
    /// <returns>An undirected, weighted graph of all members; those without a link are isolated.</returns>
    public static CsrGraph Compute(
        Memberships memberships, OneModeOptions? options = null, CancellationToken cancellationToken = default, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(memberships);
        options ??= new OneModeOptions();
        var workers = FixedChunks.Workers(options.Threads);
        var bounds = NodeRanges.Even(memberships.MemberCount, MembersPerChunk, MostChunks);
        var chunks = new EdgeList[bounds.Length - 1];
        var walks = new SharedGroupWalk[workers];
        var done = 0;
        FixedChunks.Run(chunks.Length, workers, (worker, chunk) =>
        {
            var walk = walks[worker] ??= new SharedGroupWalk(memberships, options);
            chunks[chunk] = new EdgeList();
            for (var member = bounds[chunk]; member < bounds[chunk + 1]; member++) walk.LinkToLater(member, chunks[chunk]);
            progress?.Report((double)Interlocked.Increment(ref done) / chunks.Length);
        }, cancellationToken);
        var all = new EdgeList();
        foreach (var chunk in chunks) all.AddAll(chunk);
        return CsrGraphBuilder.Build(
            memberships.MemberCount, [.. all.Sources], [.. all.Targets], [.. all.Weights], new CsrBuildOptions { Threads = options.Threads });
    }
}
