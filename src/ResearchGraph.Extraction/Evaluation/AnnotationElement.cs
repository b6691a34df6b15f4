using System.Globalization;
using System.Text.Json;

namespace ResearchGraph.Extraction.Evaluation;

/// <summary>One JSON value of an annotation file with its place, so that whatever is wrong with it can be said.</summary>
internal readonly struct AnnotationElement
{
    private readonly string _file;
    private readonly int _line;
    private readonly string _what;
    private readonly JsonElement _element;

    public AnnotationElement(string file, int line, string what, JsonElement element)
    {
        _file = file;
        _line = line;
        _what = what;
        _element = element;
    }

    /// <summary>The value itself, which must be a text.</summary>
    public string Text() =>
        _element.ValueKind == JsonValueKind.String ? _element.GetString()! : throw Error($"{_what} is {Found(_element)}; expected a text");

    /// <summary>A field that must be there and be a text.</summary>
    public string Required(string name) =>
        Field(name) is { ValueKind: JsonValueKind.String } field
            ? field.GetString()!
            : throw Error($"{_what} has {Found(Field(name))} as \"{name}\"; expected a text");

    /// <summary>A field that may be missing or null.</summary>
    public string Optional(string name, string fallback) =>
        Field(name) is { ValueKind: JsonValueKind.String } field ? field.GetString()! : fallback;

    /// <summary>Whether a field is there and true.</summary>
    public bool IsTrue(string name) => Field(name) is { ValueKind: JsonValueKind.True };

    /// <summary>A field that must be a finite number, or a text that is one.</summary>
    public double Number(string name)
    {
        if (Field(name) is { } field)
        {
            if (field.ValueKind == JsonValueKind.Number && field.TryGetDouble(out var number) && double.IsFinite(number)) return number;
            if (field.ValueKind == JsonValueKind.String
                && double.TryParse(field.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out number)
                && double.IsFinite(number)) return number;
        }
        throw Error($"{_what} has {Found(Field(name))} as \"{name}\"; expected a number");
    }

    /// <summary>The elements of a field that is a list; none where it is missing or null.</summary>
    public T[] List<T>(string name, Func<AnnotationElement, T> read)
    {
        if (Field(name) is not { } field || field.ValueKind == JsonValueKind.Null) return [];
        if (field.ValueKind != JsonValueKind.Array) throw Error($"\"{name}\" is {Found(field)}; expected a list");
        var values = new T[field.GetArrayLength()];
        var i = 0;
        foreach (var element in field.EnumerateArray())
        {
            values[i] = read(new AnnotationElement(_file, _line, $"entry {i + 1} of \"{name}\"", element));
            i++;
        }
        return values;
    }

    private JsonElement? Field(string name)
    {
        if (_element.ValueKind != JsonValueKind.Object) throw Error($"{_what} is {Found(_element)}; expected an object");
        return _element.TryGetProperty(name, out var field) ? field : null;
    }

    private AnnotationFileException Error(string problem) => new(_file, _line, problem);

    private static string Found(JsonElement? element) => element?.ValueKind switch
    {
        null => "nothing",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
