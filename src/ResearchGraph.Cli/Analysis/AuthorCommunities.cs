using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Analysis;

/// <summary>Names and describes communities of authors.</summary>
internal static class AuthorCommunities
{
    private const int ConceptsInName = 2;
    private const int MembersInName = 2;
    private const int MostListed = 6;

    /// <summary>Describes every community.</summary>
    public static List<AuthorCommunity> Describe(
        GraphSnapshot graph, AuthorNetwork network, CommunityNumbers communities, List<AuthorScore> scores, AnalysisOptions options,
        CancellationToken cancellation)
    {
        var ofPaper = HomeOfPapers(network, communities.Numbers);
        var concepts = ConceptNetwork.Build(graph, options, cancellation);
        var telling = Telling.Features(ofPaper, communities.Groups.Count, CasesIn(graph, network, concepts), MostListed);
        var papers = new int[communities.Groups.Count];
        foreach (var home in ofPaper)
        {
            if (home >= 0) papers[home]++;
        }
        return [.. communities.Groups.Select((group, i) =>
        {
            var leaders = group.Select(author => scores[author])
                .OrderByDescending(score => score.PageRank).ThenBy(score => score.Id, StringComparer.Ordinal).Take(MostListed)
                .Select(score => new PaperCount(score.Id, score.Name, score.Papers)).ToList();
            var features = telling[i].Select(feature =>
            {
                var named = Named.Of(graph, concepts.Concepts.Nodes[feature.Feature]);
                return new PaperCount(named.Id, named.Name, feature.Cases);
            }).ToList();
            return new AuthorCommunity(i + 1, NameOf(leaders, features), group.Length, papers[i], leaders, features);
        })];
    }

    private static string NameOf(List<PaperCount> leaders, List<PaperCount> concepts)
    {
        var people = string.Join(", ", leaders.Take(MembersInName).Select(leader => leader.Name));
        return concepts.Count == 0 ? people : $"{string.Join(", ", concepts.Take(ConceptsInName).Select(concept => concept.Name))} ({people})";
    }

    /// <summary>The community (from 0) that most authors of a paper are in; of equal ones the larger; −1 for none.</summary>
    private static int[] HomeOfPapers(AuthorNetwork network, int[] numbers)
    {
        var homes = new int[network.Papers.Count];
        for (var paper = 0; paper < homes.Length; paper++)
        {
            var votes = new SortedDictionary<int, int>();
            foreach (var author in network.Wrote.MembersOf(paper))
            {
                if (numbers[author] > 0) votes[numbers[author]] = votes.GetValueOrDefault(numbers[author]) + 1;
            }
            homes[paper] = votes.Count == 0 ? -1 : votes.MaxBy(vote => (vote.Value, -vote.Key)).Key - 1;
        }
        return homes;
    }

    /// <summary>The papers of every technique and task, in the author network's numbers; systems tell little of those who did not make them.</summary>
    private static List<IReadOnlyList<int>> CasesIn(GraphSnapshot graph, AuthorNetwork network, ConceptNetwork concepts)
    {
        var system = graph.FindLabel(GraphSchema.System.Label);
        var cases = new List<IReadOnlyList<int>>();
        for (var concept = 0; concept < concepts.Concepts.Count; concept++)
        {
            if (system is { } label && graph.HasLabel(concepts.Concepts.Nodes[concept], label)) cases.Add([]);
            else cases.Add([.. concepts.Uses.GroupsOf(concept).Select(paper => network.Papers.NumberOf(concepts.Papers.Nodes[paper])).Where(paper => paper >= 0)]);
        }
        return cases;
    }
}
