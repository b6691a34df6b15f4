using ResearchGraph.Cypher.Planning;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Optimization;

/// <summary>Finds a node between two known ones by merging sorted neighbours.</summary>
/// <remarks>
/// before: Expand(Into)((a)-[r]->(c)) &lt; Expand(All)((b)-[s]->(c)) &lt; …
/// after:  Expand(Intersect)((b)-[s]->(c), (a)-[r]->(c)) &lt; …
/// </remarks>
internal static class CloseTriangles
{
    public static LogicalPlan Apply(LogicalPlan plan) =>
        plan is Expand { IsInto: true, Input: Expand { IsInto: false } first } second && IsSimple(first) && IsSimple(second)
        && (second.To == first.To || second.From == first.To) && second.From != second.To && Seen(second, first.To) is { } seen
        && seen.From != first.To
            ? new ExpandIntersect(first.Input, first, seen)
            : plan;

    private static bool IsSimple(Expand expand) => expand.Step is { Length: null, Types.Count: 1 } && expand.Direction != RelationshipDirection.Undirected;

    // The test seen from the node that was known before, towards the one that is looked for.
    private static Expand? Seen(Expand expand, int target) => expand.To == target ? expand : expand with
    {
        From = expand.To,
        FromName = expand.ToName,
        To = expand.From,
        ToName = expand.FromName,
        Direction = expand.Direction == RelationshipDirection.Outgoing ? RelationshipDirection.Incoming : RelationshipDirection.Outgoing,
        IsReversed = !expand.IsReversed,
    };
}
