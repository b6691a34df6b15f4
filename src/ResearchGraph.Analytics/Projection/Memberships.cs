using ResearchGraph.Analytics.Csr;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Analytics.Projection;

/// <summary>
/// A bipartite graph as rows: the groups of every member, and the members of every group. Members are 0 to <see cref="MemberCount"/> − 1, groups 0 to
/// <see cref="GroupCount"/> − 1; a member is in a group once. Immutable and thread-safe.
/// </summary>
public sealed class Memberships
{
    private readonly CsrGraph _graph;

    private Memberships(CsrGraph graph, int members) => (_graph, MemberCount) = (graph, members);

    /// <summary>The number of members, those without a group included.</summary>
    public int MemberCount { get; }

    /// <summary>The number of groups, empty ones included.</summary>
    public int GroupCount => _graph.NodeCount - MemberCount;

    /// <summary>The number of groups that have a member.</summary>
    public int FilledGroupCount
    {
        get
        {
            var filled = 0;
            for (var group = 0; group < GroupCount; group++) filled += SizeOf(group) > 0 ? 1 : 0;
            return filled;
        }
    }

    /// <summary>The number of groups that a member is in.</summary>
    public int DegreeOf(int member) => _graph.Degree(member);

    /// <summary>The number of members of a group.</summary>
    public int SizeOf(int group) => _graph.Degree(MemberCount + group);

    /// <summary>The members of a group, ascending.</summary>
    public ReadOnlySpan<int> MembersOf(int group) => _graph.Neighbours(MemberCount + group);

    /// <summary>The groups of a member, ascending, each with <see cref="MemberCount"/> added.</summary>
    internal ReadOnlySpan<int> ShiftedGroupsOf(int member) => _graph.Neighbours(member);

    internal ReadOnlySpan<int> MembersOfShifted(int shiftedGroup) => _graph.Neighbours(shiftedGroup);

    /// <summary>The groups of a member, ascending.</summary>
    public int[] GroupsOf(int member)
    {
        var groups = _graph.Neighbours(member).ToArray();
        for (var i = 0; i < groups.Length; i++) groups[i] -= MemberCount;
        return groups;
    }

    /// <summary>Memberships from pairs; repeated ones count once.</summary>
    /// <param name="memberCount">The number of members.</param>
    /// <param name="groupCount">The number of groups.</param>
    /// <param name="pairs">Member and group of each pair.</param>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public static Memberships FromPairs(int memberCount, int groupCount, IReadOnlyList<(int Member, int Group)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var (members, groups) = (new int[pairs.Count], new int[pairs.Count]);
        for (var i = 0; i < members.Length; i++)
        {
            var (member, group) = pairs[i];
            if ((uint)member >= (uint)memberCount || (uint)group >= (uint)groupCount)
                throw new ArgumentException($"Pair {i}: found member {member} and group {group}, expected them below {memberCount} and {groupCount}.", nameof(pairs));
            (members[i], groups[i]) = (member, memberCount + group);
        }
        return new Memberships(CsrGraphBuilder.Build(memberCount + groupCount, members, groups), memberCount);
    }

    /// <summary>Memberships of a property graph.</summary>
    /// <param name="graph">The property graph.</param>
    /// <param name="options">Who belongs to what.</param>
    /// <param name="cancellationToken">Looked at every few thousand relationships.</param>
    /// <returns>The memberships; which nodes the members are; which nodes the groups are.</returns>
    public static (Memberships Memberships, NodeSelection Members, NodeSelection Groups) Of(
        GraphSnapshot graph, MembershipOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(options);
        var members = NodeSelection.Of(graph, options.Members, options.MemberFilters);
        var groups = NodeSelection.Of(graph, options.Groups, options.GroupFilters);
        var pairs = new List<(int, int)>();
        SelectedRelationships.ForEach(graph, options.Types, options.RelationshipFilters, (table, row) =>
        {
            var (from, to) = (table.Sources[row], table.Targets[row]);
            if (members.Numbers[from] >= 0 && groups.Numbers[to] >= 0) pairs.Add((members.Numbers[from], groups.Numbers[to]));
            if (members.Numbers[to] >= 0 && groups.Numbers[from] >= 0) pairs.Add((members.Numbers[to], groups.Numbers[from]));
        }, cancellationToken);
        return (FromPairs(members.Count, groups.Count, pairs), members, groups);
    }
}
