using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Schema;
using ResearchGraph.Graph.Schema;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Procedures;

/// <summary>The indexes and constraints of a graph, for SHOW; columns as Neo4j 5 has them.</summary>
internal static class SchemaProcedures
{
    public const string Indexes = "SHOW INDEXES";
    public const string Constraints = "SHOW CONSTRAINTS";

    private const ValueKinds OptionalText = ValueKinds.String | ValueKinds.Null;
    private const ValueKinds OptionalList = ValueKinds.List | ValueKinds.Null;

    private static readonly ProcedureField[] IndexColumns =
    [
        new("id", ValueKinds.Integer), new("name", ValueKinds.String), new("state", ValueKinds.String), new("populationPercent", ValueKinds.Float),
        new("type", ValueKinds.String), new("entityType", ValueKinds.String), new("labelsOrTypes", OptionalList), new("properties", OptionalList),
        new("indexProvider", ValueKinds.String), new("owningConstraint", OptionalText), new("lastRead", ValueKinds.DateTime | ValueKinds.Null),
        new("readCount", ValueKinds.Integer | ValueKinds.Null), new("trackedSince", ValueKinds.DateTime | ValueKinds.Null), new("options", ValueKinds.Map),
        new("failureMessage", ValueKinds.String), new("createStatement", ValueKinds.String),
    ];

    private static readonly ProcedureField[] ConstraintColumns =
    [
        new("id", ValueKinds.Integer), new("name", ValueKinds.String), new("type", ValueKinds.String), new("entityType", ValueKinds.String),
        new("labelsOrTypes", ValueKinds.List), new("properties", ValueKinds.List), new("ownedIndex", OptionalText), new("propertyType", OptionalText),
        new("options", ValueKinds.Map | ValueKinds.Null), new("createStatement", ValueKinds.String),
    ];

    /// <summary>SHOW INDEXES.</summary>
    public static ProcedureDefinition ShowIndexes { get; } = new(
        Indexes, EngineProcedures.Filter, IndexColumns, "The indexes of the graph.", (arguments, context) => IndexRows(SchemaOf(context), arguments[0]))
    { ShownColumns = 12 };

    /// <summary>SHOW CONSTRAINTS.</summary>
    public static ProcedureDefinition ShowConstraints { get; } = new(
        Constraints, EngineProcedures.Filter, ConstraintColumns, "The constraints of the graph.", (arguments, context) => ConstraintRows(SchemaOf(context), arguments[0]))
    { ShownColumns = 8 };

    private static GraphSchema SchemaOf(ProcedureContext context) => ((GraphView)context.Entities).Schema;

    private static IEnumerable<IReadOnlyList<Value>> IndexRows(GraphSchema schema, Value filter)
    {
        foreach (var (index, id) in schema.Indexes.Select((index, i) => (index, Id: i + 1)).OrderBy(entry => entry.index.Name, StringComparer.Ordinal))
        {
            if (!filter.IsNull && filter.AsString() != SchemaText.Name(index.Kind)) continue;
            var isLookup = index.Kind == SchemaIndexKind.Lookup;
            yield return
            [
                id, index.Name, "ONLINE", 100.0, SchemaText.Name(index.Kind), EntityType(index.OnRelationships),
                isLookup ? Value.Null : Names(index.LabelsOrTypes), isLookup ? Value.Null : Names(index.Properties), ProviderOf(index.Kind),
                index.OwningConstraint, Value.Null, Value.Null, Value.Null, Options(index.Kind), "",
                index.OwningConstraint is { } owner ? SchemaText.Command(schema.FindConstraint(owner)!) : SchemaText.Command(index),
            ];
        }
    }

    private static IEnumerable<IReadOnlyList<Value>> ConstraintRows(GraphSchema schema, Value filter)
    {
        foreach (var (constraint, id) in schema.Constraints.Select((constraint, i) => (constraint, Id: i + 1)).OrderBy(entry => entry.constraint.Name, StringComparer.Ordinal))
        {
            if (!filter.IsNull && !IsMeant(constraint, filter.AsString())) continue;
            yield return
            [
                id, constraint.Name, SchemaText.Name(constraint), EntityType(constraint.OnRelationships), Names([constraint.LabelOrType]), Names(constraint.Properties),
                constraint.HasIndex ? constraint.Name : null, constraint.PropertyType, constraint.HasIndex ? Options(SchemaIndexKind.Range) : Value.Null, SchemaText.Command(constraint),
            ];
        }
    }

    private static bool IsMeant(GraphConstraint constraint, string filter)
    {
        var words = filter.Split(' ');
        if (words.Length == 2 && words[0] == (constraint.OnRelationships ? "NODE" : "RELATIONSHIP")) return false;
        return words[^1] switch
        {
            "UNIQUENESS" => constraint.Kind == SchemaConstraintKind.Unique,
            "KEY" => constraint.Kind == SchemaConstraintKind.Key,
            "EXISTENCE" => constraint.Kind == SchemaConstraintKind.Existence,
            _ => constraint.Kind == SchemaConstraintKind.PropertyType,
        };
    }

    private static string EntityType(bool onRelationships) => onRelationships ? "RELATIONSHIP" : "NODE";

    private static string ProviderOf(SchemaIndexKind kind) => kind switch
    {
        SchemaIndexKind.Text => "text-2.0",
        SchemaIndexKind.Point => "point-1.0",
        SchemaIndexKind.FullText => "fulltext-1.0",
        SchemaIndexKind.Vector => "vector-2.0",
        SchemaIndexKind.Lookup => "token-lookup-1.0",
        _ => "range-1.0",
    };

    private static Value Options(SchemaIndexKind kind) => new MapValue(
        [KeyValuePair.Create("indexConfig", (Value)new MapValue([])), KeyValuePair.Create("indexProvider", (Value)ProviderOf(kind))]);

    private static Value Names(IReadOnlyList<string> names) => new ListValue(names.Select(name => (Value)name).ToArray());
}
