using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Procedures;

/// <summary>What a graph can be asked about itself.</summary>
internal static class BuiltInProcedures
{
    public static IReadOnlyList<ProcedureDefinition> All { get; } =
    [
        Names("db.labels", "label", "The labels of the graph.", graph => graph.LabelNames),
        Names("db.relationshipTypes", "relationshipType", "The relationship types of the graph.", graph => graph.TypeNames),
        Names("db.propertyKeys", "propertyKey", "The property keys of the graph.", graph => graph.KeyNames),
        new("db.ping", [], [new ProcedureField("success", ValueKinds.Boolean)], "Whether the engine answers.", (_, _) => [[(Value)true]]),
        SchemaOverview.NodeTypes,
        SchemaOverview.RelationshipTypes,
    ];

    private static ProcedureDefinition Names(string name, string column, string description, Func<GraphView, IReadOnlyList<string>> names) => new(
        name, [], [new ProcedureField(column, ValueKinds.String)], description,
        (_, context) => names((GraphView)context.Entities).Order(StringComparer.Ordinal).Select(text => (IReadOnlyList<Value>)[(Value)text]));
}
