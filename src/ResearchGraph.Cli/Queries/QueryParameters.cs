using System.Text.Json;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Queries;

/// <summary>Reads the parameters of a query, which are JSON values.</summary>
internal static class QueryParameters
{
    /// <summary>The parameters of a file and of the command line; the command line wins.</summary>
    /// <param name="file">A JSON file with one object; null for none.</param>
    /// <param name="pairs">Texts of the form <c>name=value</c>; a value that is no JSON is taken as text.</param>
    /// <exception cref="InvalidDataException">The file is no JSON object, or a pair has no name.</exception>
    public static Dictionary<string, Value> Read(string? file, IEnumerable<string> pairs)
    {
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
        if (file is not null) ReadFile(file, parameters);
        foreach (var pair in pairs)
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0) throw new InvalidDataException($"--param takes name=value; found '{pair}'");
            parameters[pair[..at]] = Parse(pair[(at + 1)..]);
        }
        return parameters;
    }

    private static void ReadFile(string file, Dictionary<string, Value> parameters)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new InvalidDataException($"{file}: expected one JSON object of parameters; found {document.RootElement.ValueKind}");
            foreach (var property in document.RootElement.EnumerateObject()) parameters[property.Name] = Convert(property.Value);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file}: this is no JSON: {error.Message}", error);
        }
    }

    /// <summary>Reads one JSON value.</summary>
    public static bool TryParseJson(string text, out Value value)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            value = Convert(document.RootElement);
            return true;
        }
        catch (JsonException)
        {
            value = Value.Null;
            return false;
        }
    }

    /// <summary>A value as the user types it: JSON, or else a text as it stands.</summary>
    public static Value Parse(string text) => TryParseJson(text, out var value) ? value : text;

    private static Value Convert(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt64(out var number) ? (Value)number : element.GetDouble(),
        JsonValueKind.Array => Value.List([.. element.EnumerateArray().Select(Convert)]),
        JsonValueKind.Object => new MapValue(element.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Convert(property.Value)))),
        _ => Value.Null,
    };
}
