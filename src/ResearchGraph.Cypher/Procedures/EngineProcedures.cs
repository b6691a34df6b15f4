using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Procedures;

/// <summary>What an engine can be asked about itself. SHOW stands for these; their names are none that a query would write.</summary>
internal static class EngineProcedures
{
    public const string Functions = "SHOW FUNCTIONS";
    public const string Procedures = "SHOW PROCEDURES";

    /// <summary>Which of them: null, or a word of SHOW.</summary>
    public static IReadOnlyList<ProcedureField> Filter { get; } = [new("filter", ValueKinds.String | ValueKinds.Null)];

    private const ValueKinds OptionalText = ValueKinds.String | ValueKinds.Null;
    private const ValueKinds OptionalList = ValueKinds.List | ValueKinds.Null;

    private static readonly ProcedureField[] FunctionColumns =
    [
        new("name", ValueKinds.String), new("category", ValueKinds.String), new("description", ValueKinds.String), new("signature", ValueKinds.String),
        new("isBuiltIn", ValueKinds.Boolean), new("argumentDescription", ValueKinds.List), new("returnDescription", ValueKinds.String), new("aggregating", ValueKinds.Boolean),
        new("rolesExecution", OptionalList), new("rolesBoostedExecution", OptionalList), new("isDeprecated", ValueKinds.Boolean), new("deprecatedBy", OptionalText),
    ];

    private static readonly ProcedureField[] ProcedureColumns =
    [
        new("name", ValueKinds.String), new("description", ValueKinds.String), new("mode", ValueKinds.String), new("worksOnSystem", ValueKinds.Boolean),
        new("signature", ValueKinds.String), new("argumentDescription", ValueKinds.List), new("returnDescription", ValueKinds.List), new("admin", ValueKinds.Boolean),
        new("rolesExecution", OptionalList), new("rolesBoostedExecution", OptionalList), new("isDeprecated", ValueKinds.Boolean), new("deprecatedBy", OptionalText),
        new("option", ValueKinds.Map),
    ];

    /// <summary>The registry with these procedures over itself and the functions.</summary>
    public static ProcedureRegistry AddTo(ProcedureRegistry procedures, FunctionRegistry functions) => procedures
        .With(new ProcedureDefinition(
            Functions, Filter, FunctionColumns, "The functions that queries may call.",
            (arguments, _) => functions.Signatures.Where(function => IsMeant(arguments[0], function)).Select(function => Row(function, functions)))
        { ShownColumns = 3 })
        .With(new ProcedureDefinition(
            Procedures, Filter, ProcedureColumns, "The procedures that queries may call.", (_, _) => procedures.All.Select(Row))
        { ShownColumns = 4 })
        .With(SchemaProcedures.ShowIndexes)
        .With(SchemaProcedures.ShowConstraints);

    private static bool IsMeant(Value filter, FunctionSignature function) =>
        filter.IsNull || filter.AsString() == (FunctionRegistry.BuiltIn.IsKnown(function.Name) ? "BUILT IN" : "USER DEFINED");

    private static IReadOnlyList<Value> Row(FunctionSignature function, FunctionRegistry functions) =>
    [
        function.Name, FunctionCategories.Of(function), function.Description, function.Text, FunctionRegistry.BuiltIn.IsKnown(function.Name),
        List(function.Parameters.Select(parameter => Describe(parameter.Name, parameter.Kinds))), SignatureText.Format(function.ResultKinds),
        functions.TryFindAggregate(function.Name, out _), Value.Null, Value.Null, false, Value.Null,
    ];

    private static IReadOnlyList<Value> Row(ProcedureDefinition procedure) =>
    [
        procedure.Name, procedure.Description, "READ", false, TextOf(procedure), List(procedure.Inputs.Select(field => Describe(field.Name, field.Kinds))),
        List(procedure.Outputs.Select(field => Describe(field.Name, field.Kinds))), false, Value.Null, Value.Null, false, Value.Null,
        new MapValue([KeyValuePair.Create("deprecated", (Value)false)]),
    ];

    private static Value Describe(string name, ValueKinds kinds) => new MapValue(
    [
        KeyValuePair.Create("name", (Value)name), KeyValuePair.Create("description", (Value)name), KeyValuePair.Create("isDeprecated", (Value)false),
        KeyValuePair.Create("type", (Value)SignatureText.Format(kinds)),
    ]);

    private static Value List(IEnumerable<Value> values) => new ListValue(values.ToArray());

    private static string TextOf(ProcedureDefinition procedure) =>
        $"{procedure.Name}({string.Join(", ", procedure.Inputs.Select(TextOf))}) :: ({string.Join(", ", procedure.Outputs.Select(TextOf))})";

    private static string TextOf(ProcedureField field) => $"{field.Name} :: {SignatureText.Format(field.Kinds)}";
}
