using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Projection;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Analysis;

/// <summary>
/// Authors, linked where they are printed on one byline, with Newman's weights: a paper of k authors adds 1 / (k − 1) to each of its pairs, so that the
/// links of an author add up to the papers written with others.
/// </summary>
/// <param name="Authors">The authors.</param>
/// <param name="Papers">The papers.</param>
/// <param name="Wrote">Who wrote what; the papers are the groups.</param>
/// <param name="Graph">The links.</param>
internal sealed record AuthorNetwork(NodeSelection Authors, NodeSelection Papers, Memberships Wrote, CsrGraph Graph)
{
    /// <summary>Longer bylines link nobody, as in the graph's own COAUTHOR.</summary>
    private const int LongestByline = 200;

    /// <summary>Builds the network of a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="papers">Which papers count; null for all.</param>
    /// <param name="cancellation">Stops it.</param>
    public static AuthorNetwork Build(GraphSnapshot graph, int threads, Func<NodeId, bool>? papers, CancellationToken cancellation)
    {
        var (wrote, authors, groups) = Memberships.Of(graph, new MembershipOptions
        {
            Members = [GraphSchema.Author.Label],
            Groups = [GraphSchema.Paper.Label],
            Types = [GraphSchema.Wrote.Type],
            RelationshipFilters = [new PropertyFilter("provenance") { Values = [(Value)"byline"], PassMissing = true }],
        }, cancellation);
        if (papers is not null) wrote = Only(wrote, groups, papers);
        var network = OneModeProjection.Compute(
            wrote, new OneModeOptions { Weight = Association.Newman, LargestGroup = LongestByline, Threads = threads }, cancellation);
        return new AuthorNetwork(authors, groups, wrote, network);
    }

    private static Memberships Only(Memberships wrote, NodeSelection groups, Func<NodeId, bool> papers)
    {
        var pairs = new List<(int, int)>();
        for (var paper = 0; paper < wrote.GroupCount; paper++)
        {
            if (!papers(groups.Nodes[paper])) continue;
            foreach (var author in wrote.MembersOf(paper)) pairs.Add((author, paper));
        }
        return Memberships.FromPairs(wrote.MemberCount, wrote.GroupCount, pairs);
    }
}
