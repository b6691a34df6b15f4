using ResearchGraph.Graph.Schema;

namespace ResearchGraph.Cypher.Schema;

/// <summary>Indexes and constraints as text.</summary>
internal static class SchemaText
{
    /// <summary>The command that makes an index.</summary>
    public static string Command(GraphIndex index) => index.Kind switch
    {
        SchemaIndexKind.Lookup => $"CREATE LOOKUP INDEX {Quote(index.Name)} FOR {(index.OnRelationships ? "()-[r]-() ON EACH type(r)" : "(n) ON EACH labels(n)")}",
        SchemaIndexKind.FullText =>
            $"CREATE FULLTEXT INDEX {Quote(index.Name)} FOR {Entity(index.OnRelationships, index.LabelsOrTypes)} ON EACH [{Keys(index.OnRelationships, index.Properties)}]",
        _ => $"CREATE {Name(index.Kind)} INDEX {Quote(index.Name)} FOR {Entity(index.OnRelationships, index.LabelsOrTypes)} ON ({Keys(index.OnRelationships, index.Properties)})",
    };

    /// <summary>The command that makes a constraint.</summary>
    public static string Command(GraphConstraint constraint) =>
        $"CREATE CONSTRAINT {Quote(constraint.Name)} FOR {Entity(constraint.OnRelationships, [constraint.LabelOrType])} REQUIRE ({Keys(constraint.OnRelationships, constraint.Properties)}) IS {Requirement(constraint)}";

    /// <summary>The kind of an index: RANGE, FULLTEXT, …</summary>
    public static string Name(SchemaIndexKind kind) => kind.ToString().ToUpperInvariant();

    /// <summary>The kind of a constraint: UNIQUENESS, NODE_KEY, …</summary>
    public static string Name(GraphConstraint constraint)
    {
        var entity = constraint.OnRelationships ? "RELATIONSHIP" : "NODE";
        return constraint.Kind switch
        {
            SchemaConstraintKind.Unique => constraint.OnRelationships ? "RELATIONSHIP_UNIQUENESS" : "UNIQUENESS",
            SchemaConstraintKind.Key => entity + "_KEY",
            SchemaConstraintKind.Existence => entity + "_PROPERTY_EXISTENCE",
            _ => entity + "_PROPERTY_TYPE",
        };
    }

    /// <summary>What is indexed or constrained, for messages: <c>(:Label {key})</c>.</summary>
    public static string Pattern(bool onRelationships, IReadOnlyList<string> labels, IReadOnlyList<string> keys)
    {
        var inner = (labels.Count == 0 ? "" : ":" + string.Join('|', labels)) + (keys.Count == 0 ? "" : $" {{{string.Join(", ", keys)}}}");
        return onRelationships ? $"()-[{inner}]-()" : $"({inner})";
    }

    /// <summary>A name for a rule that was given none: the same for the same rule.</summary>
    public static string NameFor(string prefix, string content)
    {
        var hash = 2166136261u;
        foreach (var c in content) hash = (hash ^ c) * 16777619u;
        return $"{prefix}_{hash:x8}";
    }

    private static string Requirement(GraphConstraint constraint) => constraint.Kind switch
    {
        SchemaConstraintKind.Unique => "UNIQUE",
        SchemaConstraintKind.Key => constraint.OnRelationships ? "RELATIONSHIP KEY" : "NODE KEY",
        SchemaConstraintKind.Existence => "NOT NULL",
        _ => ":: " + constraint.PropertyType,
    };

    private static string Entity(bool onRelationships, IReadOnlyList<string> labels)
    {
        var names = string.Join('|', labels.Select(Quote));
        return onRelationships ? $"()-[r:{names}]-()" : $"(n:{names})";
    }

    private static string Keys(bool onRelationships, IReadOnlyList<string> keys) =>
        string.Join(", ", keys.Select(key => $"{(onRelationships ? 'r' : 'n')}.{Quote(key)}"));

    private static string Quote(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
