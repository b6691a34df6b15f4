using System.Text.Json.Serialization;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Graph.Model;

namespace ResearchGraph.Cli.Networks;

/// <summary>Two authors who wrote together.</summary>
/// <param name="First">The node of one.</param>
/// <param name="Second">The node of the other.</param>
/// <param name="Source">The identifier of one.</param>
/// <param name="Target">The identifier of the other.</param>
/// <param name="Weight">Newman's weight.</param>
/// <param name="JointPapers">How many papers.</param>
/// <param name="Papers">Which.</param>
internal sealed record AuthorLink(
    [property: JsonIgnore] NodeId First, [property: JsonIgnore] NodeId Second, string Source, string Target, double Weight, int JointPapers,
    [property: JsonIgnore] IReadOnlyList<NodeId> Papers);

/// <summary>A part of the co-author network.</summary>
/// <param name="Analysis">The network that it is part of.</param>
/// <param name="Authors">Its authors, best mean rank first.</param>
/// <param name="Links">The links between them.</param>
/// <param name="Communities">The communities that they are in.</param>
internal sealed record CollaborationView(
    [property: JsonIgnore] AuthorAnalysis Analysis, IReadOnlyList<AuthorScore> Authors, IReadOnlyList<AuthorLink> Links, IReadOnlyList<AuthorCommunity> Communities)
{
    /// <summary>The part of a network around some authors.</summary>
    /// <param name="analysis">The network.</param>
    /// <param name="centres">The authors; none for the whole network, of which authors without a link are left out.</param>
    /// <param name="hops">How many links away.</param>
    /// <param name="isFiltered">Whether the network is only of some papers: then centres without a link are left out, too.</param>
    public static CollaborationView Of(AuthorAnalysis analysis, IReadOnlyCollection<NodeId> centres, int hops, bool isFiltered = false)
    {
        var network = analysis.Network;
        var near = Near(network, centres, hops);
        bool Shown(int author) => near is null ? network.Graph.Degree(author) > 0 : near.Contains(author) && (!isFiltered || network.Graph.Degree(author) > 0);
        List<AuthorScore> authors = [.. analysis.Authors.Where(author => Shown(network.Authors.NumberOf(author.Node)))];
        var numbers = authors.Select(author => author.Community).OfType<int>().ToHashSet();
        return new CollaborationView(analysis, authors, LinksOf(network, analysis, Shown), [.. analysis.Communities.Where(community => numbers.Contains(community.Number))]);
    }

    private static List<AuthorLink> LinksOf(AuthorNetwork network, AuthorAnalysis analysis, Func<int, bool> shown)
    {
        var ids = analysis.Authors.ToDictionary(author => author.Node, author => author.Id);
        var links = new List<AuthorLink>();
        for (var author = 0; author < network.Graph.NodeCount; author++)
        {
            if (!shown(author)) continue;
            var neighbours = network.Graph.Neighbours(author);
            for (var i = 0; i < neighbours.Length; i++)
            {
                var other = neighbours[i];
                if (other <= author || !shown(other)) continue;
                var (first, second) = (network.Authors.Nodes[author], network.Authors.Nodes[other]);
                List<NodeId> papers = [.. network.Wrote.GroupsOf(author).Intersect(network.Wrote.GroupsOf(other)).Order().Select(paper => network.Papers.Nodes[paper])];
                links.Add(new AuthorLink(first, second, ids[first], ids[second], network.Graph.NeighbourWeights(author)[i], papers.Count, papers));
            }
        }
        return links;
    }

    private static HashSet<int>? Near(AuthorNetwork network, IReadOnlyCollection<NodeId> centres, int hops)
    {
        if (centres.Count == 0) return null;
        var near = centres.Select(network.Authors.NumberOf).Where(author => author >= 0).ToHashSet();
        var edge = near.ToList();
        for (var hop = 0; hop < hops; hop++)
        {
            var next = new List<int>();
            foreach (var author in edge)
            {
                foreach (var other in network.Graph.Neighbours(author))
                {
                    if (near.Add(other)) next.Add(other);
                }
            }
            edge = next;
        }
        return near;
    }
}
