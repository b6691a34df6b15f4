using ResearchGraph.Analytics.Community;

namespace ResearchGraph.Cli.Analysis;

/// <summary>Communities of two nodes or more, numbered from 1 by size, equal ones by their smallest node. Immutable.</summary>
/// <param name="Numbers">The number of every node's community; 0 for nodes alone.</param>
/// <param name="Groups">The nodes of community i + 1, ascending.</param>
internal sealed record CommunityNumbers(int[] Numbers, IReadOnlyList<int[]> Groups)
{
    /// <summary>Numbers the groups of a partition.</summary>
    public static CommunityNumbers BySize(Partition partition)
    {
        var groups = partition.Groups().Where(group => group.Length > 1).OrderByDescending(group => group.Length).ThenBy(group => group[0]).ToList();
        var numbers = new int[partition.Membership.Length];
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var node in groups[i]) numbers[node] = i + 1;
        }
        return new CommunityNumbers(numbers, groups);
    }
}
