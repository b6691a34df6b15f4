using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>
/// Divides relationships among workers so that no two of them touch one node at a time: writing a relationship locks both its ends,
/// and workers that want the same nodes in different orders would wait for each other or deadlock.
/// </summary>
/// <remarks>
/// Nodes are divided into 2w parts for w workers. A relationship belongs to the pair of its ends' parts. The pairs of different
/// parts are played as a round-robin tournament (circle method): 2w - 1 rounds of w pairs without a part in common. The pairs of
/// a part with itself make two rounds before: a new relationship is chained before the newest one of both its ends, which is locked as well, and
/// until the second round of the tournament no chain leads into another worker's parts. A round ends before the next begins.
/// </remarks>
internal static class LaneSchedule
{
    /// <summary>Sets smaller than this are not divided: rounds would cost more than they bring.</summary>
    private const int LeastToDivide = 4_000;

    /// <summary>The rounds; each has a list of lanes that may run at once, each lane the row sets to be written in order.</summary>
    internal static IEnumerable<IReadOnlyList<IReadOnlyList<RowSet>>> Divide(GraphSnapshot graph, IReadOnlyList<RowSet> sets, int workers)
    {
        var (large, small) = (sets.Where(set => workers > 1 && set.Entities.Count >= LeastToDivide).ToList(),
            sets.Where(set => workers == 1 || set.Entities.Count < LeastToDivide).ToList());
        if (small.Count > 0)
        {
            yield return [small];
        }

        if (large.Count == 0)
        {
            yield break;
        }

        var parts = 2 * workers;
        var cells = large.ConvertAll(set => Cells(graph, set, parts));
        foreach (var round in Rounds(workers))
        {
            yield return [.. round.Select(pair => (IReadOnlyList<RowSet>)[.. cells.Select(cell => cell[Cell(pair.Left, pair.Right, parts)]).Where(set => set.Entities.Count > 0)])
                .Where(lane => lane.Count > 0)];
        }
    }

    /// <summary>Every pair of parts once, those of a round without a part in common.</summary>
    internal static IEnumerable<IReadOnlyList<(int Left, int Right)>> Rounds(int workers)
    {
        var parts = 2 * workers;
        yield return [.. Enumerable.Range(0, workers).Select(part => (part, part))];
        yield return [.. Enumerable.Range(workers, workers).Select(part => (part, part))];
        for (var round = 0; round < parts - 1; round++)
        {
            var pairs = new List<(int, int)> { Ordered(parts - 1, round) };
            for (var i = 1; i < workers; i++)
            {
                pairs.Add(Ordered((round + i) % (parts - 1), (round - i + parts - 1) % (parts - 1)));
            }

            yield return pairs;
        }
    }

    private static RowSet[] Cells(GraphSnapshot graph, RowSet set, int parts)
    {
        var lists = new List<int>[parts * parts];
        foreach (var relationship in set.Entities)
        {
            var id = new RelationshipId(relationship);
            var (left, right) = Ordered(PartOf(graph.SourceOf(id), parts), PartOf(graph.TargetOf(id), parts));
            (lists[Cell(left, right, parts)] ??= []).Add(relationship);
        }

        return Array.ConvertAll(lists, list => set with { Entities = list ?? [] });
    }

    // Neighbouring numbers often belong together, so that their relationships stay in few parts; a multiplication spreads the rest.
    private static int PartOf(NodeId node, int parts) => (int)(((uint)node.Value * 2_654_435_769u) >> 8) % parts;

    private static int Cell(int left, int right, int parts) => (left * parts) + right;

    private static (int Left, int Right) Ordered(int left, int right) => left < right ? (left, right) : (right, left);
}
