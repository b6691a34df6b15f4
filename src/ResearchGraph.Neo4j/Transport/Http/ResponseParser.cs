using System.Text.Json;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Values;

namespace ResearchGraph.Neo4j.Transport.Http;

/// <summary>
/// Takes a response apart as it comes, row by row, so that a result of any size needs the memory of its longest row. Steps over
/// whole units only; where one is cut off by the end of the bytes at hand, nothing is consumed and more is asked for.
/// </summary>
internal sealed class ResponseParser(RemoteEntities entities)
{
    private readonly ValueReader _values = new(entities);
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = ValueReader.MaxJsonDepth });
    private Place _place = Place.Start;

    private enum Place
    {
        Start,
        Response,
        Data,
        Rows,
        End,
    }

    internal IReadOnlyList<string>? Fields { get; private set; }

    internal ResponseTail Tail { get; } = new();

    internal bool IsAtEnd => _place == Place.End;

    /// <summary>Takes one unit from the front of the bytes.</summary>
    /// <param name="bytes">What is at hand.</param>
    /// <param name="isLast">Whether nothing follows.</param>
    /// <param name="consumed">How many bytes were taken.</param>
    /// <param name="row">The row, where the unit was one.</param>
    /// <returns>False where the unit is cut off.</returns>
    /// <exception cref="JsonException">It is no JSON, or not of this shape.</exception>
    /// <exception cref="FormatException">A value is not of this shape.</exception>
    internal bool TryStep(ReadOnlySpan<byte> bytes, bool isLast, out int consumed, out Value[]? row)
    {
        consumed = 0;
        row = null;
        var json = new Utf8JsonReader(bytes, isLast, _state);
        if (!TryUnit(ref json, out var next, out row))
        {
            return false;
        }

        _place = next;
        _state = json.CurrentState;
        consumed = (int)json.BytesConsumed;
        return true;
    }

    private bool TryUnit(ref Utf8JsonReader json, out Place next, out Value[]? row)
    {
        row = null;
        next = _place;
        if (!json.Read())
        {
            return false;
        }

        switch (_place)
        {
            case Place.Start:
                Require(json.TokenType == JsonTokenType.StartObject);
                next = Place.Response;
                return true;
            case Place.Response:
                return TryResponseMember(ref json, out next);
            case Place.Data:
                return TryDataMember(ref json, out next);
            case Place.Rows when json.TokenType == JsonTokenType.EndArray:
                next = Place.Data;
                return true;
            case Place.Rows:
                return TryRow(ref json, out row);
            default:
                throw new JsonException("Something follows the response.");
        }
    }

    private bool TryResponseMember(ref Utf8JsonReader json, out Place next)
    {
        next = Place.End;
        if (json.TokenType == JsonTokenType.EndObject)
        {
            return true;
        }

        next = Place.Response;
        if (json.ValueTextEquals("data"u8))
        {
            next = Place.Data;
            return json.Read();
        }

        var name = json.GetString()!;
        if (!JsonDocument.TryParseValue(ref json, out var document))
        {
            return false;
        }

        using (document) Tail.Add(name, document.RootElement);
        return true;
    }

    private bool TryDataMember(ref Utf8JsonReader json, out Place next)
    {
        next = Place.Response;
        if (json.TokenType == JsonTokenType.EndObject)
        {
            return true;
        }

        if (json.ValueTextEquals("values"u8))
        {
            next = Place.Rows;
            return json.Read();
        }

        next = Place.Data;
        var isFields = json.ValueTextEquals("fields"u8);
        if (!JsonDocument.TryParseValue(ref json, out var document))
        {
            return false;
        }

        using (document)
        {
            if (isFields) Fields = [.. document.RootElement.EnumerateArray().Select(field => field.GetString()!)];
        }

        return true;
    }

    private bool TryRow(ref Utf8JsonReader json, out Value[]? row)
    {
        Require(json.TokenType == JsonTokenType.StartArray);
        row = null;
        var ahead = json;
        if (!ahead.TrySkip())
        {
            return false;
        }

        var values = new Value[Fields?.Count ?? 0];
        var count = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            Require(count < values.Length);
            values[count++] = _values.Read(ref json);
        }

        Require(count == values.Length);
        row = values;
        return true;
    }

    private static void Require(bool isExpected)
    {
        if (!isExpected)
        {
            throw new JsonException("The response is not of the shape of the Query API.");
        }
    }
}
