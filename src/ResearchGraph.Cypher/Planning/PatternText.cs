using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Syntax;

namespace ResearchGraph.Cypher.Planning;

/// <summary>Writes steps of patterns for EXPLAIN.</summary>
internal static class PatternText
{
    public static string Of(string from, PatternRelationship step, string to, RelationshipDirection direction)
    {
        var name = step.Name.StartsWith("anon_", StringComparison.Ordinal) ? "" : step.Name;
        var types = step.Types is null ? "" : ":" + string.Join("|", step.Types.Select(type => type.Text));
        var length = step.Length is { } range ? $"*{range.Least}..{(range.Most == int.MaxValue ? "" : range.Most)}" : "";
        var left = direction == RelationshipDirection.Incoming ? "<-" : "-";
        var right = direction == RelationshipDirection.Outgoing ? "->" : "-";
        return $"({from}){left}[{name}{types}{length}]{right}({to})";
    }
}
