using System.Globalization;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher.Functions.Scalar;

/// <summary>Functions of nodes, relationships, maps and paths.</summary>
internal static class EntityFunctions
{
    internal static ScalarFunctionDefinition[] All { get; } =
    [
        InvalidValue("labels(node :: NODE) :: LIST", "The labels of a node.", (arguments, context) => Texts(context.Entities.LabelsOf(arguments[0].AsNode()))),
        InvalidValue("type(relationship :: RELATIONSHIP) :: STRING", "The type of a relationship.", (arguments, context) => context.Entities.TypeOf(arguments[0].AsRelationship())),
        Define("id(entity :: NODE | RELATIONSHIP) :: INTEGER", "The number of a node or relationship.", (arguments, _) => (long)IdOf(arguments[0])),
        Define("elementId(entity :: NODE | RELATIONSHIP) :: STRING", "A text that no other node or relationship of the graph has: n7 for a node, r7 for a relationship.", ElementId),
        Define("properties(input :: NODE | RELATIONSHIP | MAP) :: MAP", "The properties of an entity as a map; a map itself.", (arguments, context) => PropertiesOf(arguments[0], context)),
        Define("keys(input :: NODE | RELATIONSHIP | MAP) :: LIST", "The names of the properties of an entity or of the entries of a map.", Keys),
        Define("exists(input :: ANY | NULL) :: BOOLEAN", "Whether the value is not null.", (arguments, _) => !arguments[0].IsNull),
        Define("startNode(relationship :: RELATIONSHIP) :: NODE", "The node where a relationship starts.", (arguments, context) => context.Entities.StartOf(arguments[0].AsRelationship())),
        Define("endNode(relationship :: RELATIONSHIP) :: NODE", "The node where a relationship ends.", (arguments, context) => context.Entities.EndOf(arguments[0].AsRelationship())),
        Define("nodes(path :: PATH) :: LIST", "The nodes of a path in order.", Nodes),
        Define("relationships(path :: PATH) :: LIST", "The relationships of a path in order.", Relationships),
        Define("length(path :: PATH) :: INTEGER", "How many relationships a path has.", (arguments, _) => (long)arguments[0].AsPath().Length),
        ScalarFunctionDefinition.Of("Scalar", "file() :: STRING", "The path of the file that LOAD CSV reads; null where none is read.", (_, _) => Value.Null),
        ScalarFunctionDefinition.Of("Scalar", "linenumber() :: INTEGER", "The number of the record that LOAD CSV read; null where none is read.", (_, _) => Value.Null),
        ScalarFunctionDefinition.Of("Scalar", "timestamp() :: INTEGER", "Milliseconds since 1970-01-01T00:00Z when the statement began.", (_, context) => context.Clock.Statement.ToUnixTimeMilliseconds(), isDeterministic: false),
        ScalarFunctionDefinition.Of("Scalar", "randomUUID() :: STRING", "A random identifier of 128 bits, version 4.", RandomUuid, isDeterministic: false),
    ];

    private static ScalarFunctionDefinition Define(string signature, string description, ScalarFunction body) =>
        ScalarFunctionDefinition.Of("Entity", signature, description, body);

    private static ScalarFunctionDefinition InvalidValue(string signature, string description, ScalarFunction body)
    {
        var definition = Define(signature, description, body);
        return definition with { Signature = definition.Signature with { MismatchIsInvalidValue = true } };
    }

    private static int IdOf(Value entity) =>
        entity.Kind == ValueKind.Node ? entity.AsNode().Value : entity.AsRelationship().Value;

    private static Value ElementId(ReadOnlySpan<Value> arguments, FunctionContext context) =>
        string.Create(CultureInfo.InvariantCulture, $"{(arguments[0].Kind == ValueKind.Node ? 'n' : 'r')}{IdOf(arguments[0])}");

    private static MapValue PropertiesOf(Value value, FunctionContext context) => value.Kind switch
    {
        ValueKind.Node => context.Entities.PropertiesOf(value.AsNode()),
        ValueKind.Relationship => context.Entities.PropertiesOf(value.AsRelationship()),
        _ => value.AsMap(),
    };

    private static Value Keys(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        var entries = PropertiesOf(arguments[0], context).Entries;
        var keys = new Value[entries.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = entries[i].Key;
        return new ListValue(keys);
    }

    private static Value Nodes(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        var nodes = arguments[0].AsPath().Nodes;
        var elements = new Value[nodes.Length];
        for (var i = 0; i < elements.Length; i++) elements[i] = nodes[i];
        return new ListValue(elements);
    }

    private static Value Relationships(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        var relationships = arguments[0].AsPath().Relationships;
        var elements = new Value[relationships.Length];
        for (var i = 0; i < elements.Length; i++) elements[i] = relationships[i];
        return new ListValue(elements);
    }

    private static Value RandomUuid(ReadOnlySpan<Value> arguments, FunctionContext context)
    {
        Span<byte> bytes = stackalloc byte[16];
        context.Random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    private static ListValue Texts(IReadOnlyList<string> texts)
    {
        var elements = new Value[texts.Count];
        for (var i = 0; i < elements.Length; i++) elements[i] = texts[i];
        return new ListValue(elements);
    }
}
