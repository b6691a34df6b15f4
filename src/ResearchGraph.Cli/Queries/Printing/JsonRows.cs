using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResearchGraph.Cli.Queries.Sessions;
using ResearchGraph.Cypher;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries.Printing;

/// <summary>Rows as JSON objects by column, in column order.</summary>
internal static class JsonRows
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an array with a row a line.</summary>
    public static void WriteArray(TextWriter writer, IStatementResult result, IEnumerable<IReadOnlyList<Value>> rows)
    {
        writer.Write('[');
        var separator = "\n";
        foreach (var row in rows)
        {
            writer.Write(separator);
            writer.Write(Row(result, row));
            separator = ",\n";
        }
        writer.WriteLine(separator == "\n" ? "]" : "\n]");
    }

    /// <summary>Writes a row a line and nothing else.</summary>
    public static void WriteLines(TextWriter writer, IStatementResult result, IEnumerable<IReadOnlyList<Value>> rows)
    {
        foreach (var row in rows) writer.WriteLine(Row(result, row));
    }

    /// <summary>One value as JSON.</summary>
    public static string TextOf(Value value, IResultEntities entities) => Build(json => new ValueJson(json, entities).Write(value));

    /// <summary>A plan: <c>{"operator":…,"details":…,"rows":…,"ms":…,"inputs":[…]}</c>, rows and time in it and below only once it ran.</summary>
    public static string TextOf(PlanDescription plan) => Build(json => Write(json, plan));

    /// <summary>One value without entities as a JSON tree.</summary>
    public static System.Text.Json.Nodes.JsonNode? NodeOf(Value value) => System.Text.Json.Nodes.JsonNode.Parse(TextOf(value, NoEntities.Instance));

    private static string Row(IStatementResult result, IReadOnlyList<Value> row) => Build(json =>
    {
        var values = new ValueJson(json, result.Entities);
        json.WriteStartObject();
        for (var i = 0; i < row.Count; i++)
        {
            json.WritePropertyName(result.Columns[i]);
            values.Write(row[i]);
        }
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, PlanDescription plan)
    {
        json.WriteStartObject();
        json.WriteString("operator", plan.Name);
        json.WriteString("details", plan.Details);
        if (plan.Rows is { } rows) json.WriteNumber("rows", rows);
        if (plan.Time is { } time) json.WriteNumber("ms", Math.Round(time.TotalMilliseconds, 3));
        json.WriteStartArray("inputs");
        foreach (var input in plan.Inputs) Write(json, input);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Build(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

/// <summary>The entities of values that hold none.</summary>
internal sealed class NoEntities : IResultEntities
{
    public static NoEntities Instance { get; } = new();

    public NodeContent this[NodeId node] => throw new ArgumentException($"There is no node {node.Value} here.", nameof(node));

    public RelationshipContent this[RelationshipId relationship] => throw new ArgumentException($"There is no relationship {relationship.Value} here.", nameof(relationship));
}
