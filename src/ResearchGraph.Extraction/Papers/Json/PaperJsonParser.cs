using System.Globalization;
using System.Text.Json;
using ResearchGraph.Extraction.Papers.Listings;

namespace ResearchGraph.Extraction.Papers.Json;

/// <summary>Parses one line of JSON Lines after another. Not thread-safe: it keeps the parts of the current object.</summary>
internal sealed class PaperJsonParser
{
    private readonly ReaderInput _input;
    private readonly UnknownFieldCounter _unknown;
    private readonly JsonReaderOptions _options;
    private readonly List<string> _strings = [];
    private PaperFields _fields;
    private long _line;

    public PaperJsonParser(ReaderInput input, UnknownFieldCounter unknown)
    {
        _input = input;
        _unknown = unknown;
        _options = new JsonReaderOptions { MaxDepth = input.Options.MaxJsonDepth };
    }

    /// <summary>The paper on a line; null where it has none, which the report then says.</summary>
    /// <exception cref="JsonException">The line is not one JSON object.</exception>
    public PaperRecord? Parse(ReadOnlySpan<byte> text, long line)
    {
        _line = line;
        _fields = default;
        var json = new Utf8JsonReader(text, _options);
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject) throw new JsonException($"found {Describe(json.TokenType)} instead of an object");
        var seen = 0u;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName) ReadField(ref json, ref seen);
        while (json.Read())
        {
        }

        return _fields.ToPaper(_input.Listing, (int)Math.Min(line, int.MaxValue));
    }

    private void ReadField(ref Utf8JsonReader json, ref uint seen)
    {
        var field = FieldIndex(ref json);
        if (field < 0)
        {
            var name = json.GetString() ?? "";
            json.Read();
            json.Skip();
            _unknown.Add(name);
            return;
        }

        if ((seen & (1u << field)) != 0)
        {
            Warn(DiagnosticCodes.DuplicateField, $"the field \"{PaperJsonFields.All[field].Value}\" is given twice; the last is taken");
        }

        seen |= 1u << field;
        json.Read();
        if (json.TokenType != JsonTokenType.Null) ReadValue(ref json, PaperJsonFields.All[field]);
    }

    private static int FieldIndex(ref Utf8JsonReader json)
    {
        for (var i = 0; i < PaperJsonFields.All.Length; i++)
        {
            if (json.ValueTextEquals(PaperJsonFields.All[i].EncodedUtf8Bytes)) return i;
        }

        return -1;
    }

    private void ReadValue(ref Utf8JsonReader json, JsonEncodedText field)
    {
        var name = field.Value;
        switch (name)
        {
            case "id": _fields.Id = ReadString(ref json, name); break;
            case "listing": _fields.Listing = ReadString(ref json, name); break;
            case "line": _fields.Line = ReadInteger(ref json, name, 1, int.MaxValue); break;
            case "title": _fields.Title = ReadString(ref json, name); break;
            case "abstract": _fields.Abstract = ReadString(ref json, name); break;
            case "authors": _fields.Authors = ReadStrings(ref json, name); break;
            case "moreAuthors": _fields.MoreAuthors = ReadBoolean(ref json, name) ?? false; break;
            case "affiliations": _fields.Affiliations = ReadStrings(ref json, name); break;
            case "category": _fields.Category = ReadString(ref json, name); break;
            case "date": _fields.Date = ReadDate(ref json); break;
            case "hasCode": _fields.HasCode = ReadBoolean(ref json, name) ?? false; break;
            case "score": _fields.Score = ReadNumber(ref json, name); break;
            case "owner": _fields.Owner = ReadOwner(ref json); break;
            case "venue": _fields.Venue = ReadString(ref json, name); break;
            case "url": _fields.Url = ReadString(ref json, name); break;
            default: _fields.Doi = ReadString(ref json, name); break;
        }
    }

    private string? ReadString(ref Utf8JsonReader json, string field)
    {
        if (json.TokenType != JsonTokenType.String) return Wrong<string>(ref json, field, "a string");
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            Warn(DiagnosticCodes.WrongField, $"the field \"{field}\" holds half a surrogate pair; expected text");
            return null;
        }
    }

    private string[]? ReadStrings(ref Utf8JsonReader json, string field)
    {
        if (json.TokenType != JsonTokenType.StartArray) return Wrong<string[]>(ref json, field, "an array of strings");
        _strings.Clear();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (ReadString(ref json, field) is { } value) _strings.Add(value);
        }

        return _strings.Count == 0 ? [] : [.. _strings];
    }

    private int? ReadInteger(ref Utf8JsonReader json, string field, int least, int most)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out var value) && value >= least && value <= most) return value;
        return WrongValue<int>(ref json, field, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
    }

    private double? ReadNumber(ref Utf8JsonReader json, string field)
    {
        if (json.TokenType == JsonTokenType.Number && json.TryGetDouble(out var value) && double.IsFinite(value)) return value;
        return WrongValue<double>(ref json, field, "a number");
    }

    private bool? ReadBoolean(ref Utf8JsonReader json, string field)
    {
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False) return json.GetBoolean();
        return WrongValue<bool>(ref json, field, "true or false");
    }

    private PaperDate? ReadDate(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject) return Wrong<PaperDate>(ref json, "date", "an object with year, month and day");
        string? text = null;
        int? year = null, month = null, day = null;
        var inferred = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString() ?? "";
            json.Read();
            if (json.TokenType == JsonTokenType.Null) continue;
            if (name == "text") text = ReadString(ref json, "date.text");
            else if (name == "year") year = ReadInteger(ref json, "date.year", 1, 9999);
            else if (name == "month") month = ReadInteger(ref json, "date.month", 1, 12);
            else if (name == "day") day = ReadInteger(ref json, "date.day", 1, 31);
            else if (name == "inferred") inferred = ReadBoolean(ref json, "date.inferred") ?? false;
            else SkipUnknown(ref json, "date." + name);
        }

        if (year is { } y && month is { } m && day is { } d && PrintedDate.Exists(y, m, d))
        {
            return new PaperDate(text ?? string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}-{d:00}"), y, m, d, inferred);
        }

        Warn(DiagnosticCodes.WrongField, "the field \"date\" is no date; expected year, month and day that the calendar has");
        return null;
    }

    private PageOwner? ReadOwner(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject) return Wrong<PageOwner>(ref json, "owner", "an object with name and confidence");
        string? owner = null;
        double? confidence = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString() ?? "";
            json.Read();
            if (json.TokenType == JsonTokenType.Null) continue;
            if (name == "name") owner = ReadString(ref json, "owner.name");
            else if (name == "confidence") confidence = ReadNumber(ref json, "owner.confidence");
            else SkipUnknown(ref json, "owner." + name);
        }

        if (!string.IsNullOrWhiteSpace(owner) && confidence is >= 0 and <= 1) return new PageOwner(owner, confidence.Value);
        Warn(DiagnosticCodes.WrongField, "the field \"owner\" is incomplete; expected a name and a confidence from 0 to 1");
        return null;
    }

    private void SkipUnknown(ref Utf8JsonReader json, string name)
    {
        json.Skip();
        _unknown.Add(name);
    }

    private T? WrongValue<T>(ref Utf8JsonReader json, string field, string expected)
        where T : struct
    {
        Wrong<string>(ref json, field, expected);
        return null;
    }

    private T? Wrong<T>(ref Utf8JsonReader json, string field, string expected)
        where T : class
    {
        Warn(DiagnosticCodes.WrongField, $"the field \"{field}\" holds {Describe(json.TokenType)}; expected {expected}");
        json.Skip();
        return null;
    }

    private void Warn(string code, string message) => _input.Report.Add(code, DiagnosticSeverity.Warning, _line, message);

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };
}
