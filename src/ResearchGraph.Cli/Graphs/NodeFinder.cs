using ResearchGraph.Cli.Analysis;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Graphs;

/// <summary>Finds nodes by what a person calls them: identifier, name, or something close to it.</summary>
/// <param name="graph">The graph.</param>
/// <param name="labels">The labels that count, in any case; none for all nodes.</param>
internal sealed class NodeFinder(GraphSnapshot graph, params IReadOnlyList<string> labels)
{
    private const int MostSuggestions = 5;

    /// <summary>Shorter texts begin too many names by chance.</summary>
    private const int LeastBeginning = 6;

    /// <summary>The nodes of the best kind of match there is: identifier, name, alias, name without case and punctuation, beginning of a name.</summary>
    /// <param name="wanted">What the person wrote.</param>
    public List<NodeId> Find(string wanted)
    {
        var folded = Fold(wanted);
        Func<NodeId, bool>[] levels =
        [
            node => NodeText.Id(graph, node).Equals(wanted, StringComparison.OrdinalIgnoreCase),
            // The identifier as tables give it to tell two of one name apart: without its kind.
            node => SharedNames.MarkOf(NodeText.Id(graph, node)).Equals(wanted, StringComparison.OrdinalIgnoreCase),
            node => NodeText.Name(graph, node).Equals(wanted, StringComparison.OrdinalIgnoreCase),
            node => Fold(NodeText.Name(graph, node)) == folded || Aliases(node).Any(alias => Fold(alias) == folded),
            node => folded.Length >= 3 && Fold(NodeText.Name(graph, node)).StartsWith(folded, StringComparison.Ordinal),
        ];
        foreach (var level in levels)
        {
            var found = Candidates().Where(level).ToList();
            if (found.Count > 0) return found;
        }
        return [];
    }

    /// <summary>Names near to what the person wrote, nearest first: whole names, then those that begin nearly so, as titles are typed.</summary>
    /// <param name="wanted">What the person wrote.</param>
    public IEnumerable<string> Suggest(string wanted)
    {
        var folded = Fold(wanted);
        var (mostInAll, mostAtStart) = (Math.Max(2, folded.Length / 3), folded.Length < LeastBeginning ? -1 : Math.Max(1, folded.Length / 5));
        return Candidates()
            .Select(node => (name: NodeText.Name(graph, node), distances: EditDistances(folded, Fold(NodeText.Name(graph, node)))))
            .Where(near => near.distances.Whole <= mostInAll || near.distances.Beginning <= mostAtStart)
            .OrderBy(near => near.distances.Whole > mostInAll)
            .ThenBy(near => near.distances.Whole <= mostInAll ? near.distances.Whole : near.distances.Beginning)
            .ThenBy(near => near.name, StringComparer.Ordinal)
            .Select(near => near.name)
            .Distinct()
            .Take(MostSuggestions);
    }

    private IEnumerable<NodeId> Candidates()
    {
        // Results and listings have no name that a person would type; they are found by their identifiers.
        for (var i = 0; i < graph.NodeCount; i++)
        {
            var node = new NodeId(i);
            if (labels.Count == 0 || labels.Contains(NodeText.Label(graph, node), StringComparer.OrdinalIgnoreCase)) yield return node;
        }
    }

    private IEnumerable<string> Aliases(NodeId node)
    {
        var aliases = graph.GetProperty(node, "aliases");
        return aliases.Kind == Graph.Values.ValueKind.List ? aliases.AsList().Select(NodeText.Text) : [];
    }

    private static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>
    /// Levenshtein distances of a to b and to the beginning of b that is nearest, by rows; texts are cut at 80 characters, which is
    /// enough to tell near from far.
    /// </summary>
    private static (int Whole, int Beginning) EditDistances(string a, string b)
    {
        if (a.Length > 80) a = a[..80];
        if (b.Length > 80) b = b[..80];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return (row[b.Length], row.Min());
    }
}
