using System.Buffers;
using System.Text.Json;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Values;

namespace ResearchGraph.Neo4j.Transport.Http;

/// <summary>The content of a request.</summary>
/// <param name="Json">UTF-8 text.</param>
/// <param name="IsTyped">Whether its parameters are typed JSON rather than plain.</param>
internal sealed record RequestBody(ReadOnlyMemory<byte> Json, bool IsTyped)
{
    /// <summary>No content, but a content type: without one the server refuses to commit.</summary>
    internal static RequestBody Empty { get; } = new(ReadOnlyMemory<byte>.Empty, IsTyped: false);

    internal static RequestBody Of(QueryRequest request, IReadOnlyList<string> bookmarks)
    {
        Value parameters = request.Parameters;
        var isTyped = !ValueWriter.IsPlain(parameters);
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(buffer, ValueWriter.Options);
        json.WriteStartObject();
        json.WriteString("statement"u8, request.Statement);
        json.WriteBoolean("includeCounters"u8, true);
        json.WriteString("accessMode"u8, request.IsReadOnly ? "READ"u8 : "WRITE"u8);
        WriteBookmarks(json, bookmarks);
        WriteParameters(json, request.Parameters, isTyped);
        json.WriteEndObject();
        json.Flush();
        return new RequestBody(buffer.WrittenMemory, isTyped);
    }

    internal static RequestBody OfBegin(IReadOnlyList<string> bookmarks)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, ValueWriter.Options);
        json.WriteStartObject();
        WriteBookmarks(json, bookmarks);
        json.WriteEndObject();
        json.Flush();
        return new RequestBody(buffer.WrittenMemory, IsTyped: false);
    }

    private static void WriteBookmarks(Utf8JsonWriter json, IReadOnlyList<string> bookmarks)
    {
        if (bookmarks.Count > 0)
        {
            json.WriteStartArray("bookmarks"u8);
            foreach (var bookmark in bookmarks) json.WriteStringValue(bookmark);
            json.WriteEndArray();
        }
    }

    private static void WriteParameters(Utf8JsonWriter json, MapValue? parameters, bool isTyped)
    {
        if (parameters is null)
        {
            return;
        }

        json.WriteStartObject("parameters"u8);
        foreach (var (name, value) in parameters.Entries)
        {
            json.WritePropertyName(name);
            try
            {
                if (isTyped) ValueWriter.WriteTyped(json, value);
                else ValueWriter.WritePlain(json, value);
            }
            catch (ArgumentException error)
            {
                throw new Neo4jException(
                    Neo4jProblem.BadValue,
                    $"Parameter '{name}' cannot be sent: {error.Message}",
                    innerException: error);
            }
        }

        json.WriteEndObject();
    }
}
