using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Construction.Building;

/// <summary>The properties of the next node or relationship, gathered under the properties' names. Reused; not thread-safe.</summary>
internal sealed class PropertyBag
{
    private readonly List<(string Name, Value Value)> _values = [];

    /// <summary>What was set; null values are not kept.</summary>
    public IReadOnlyList<(string Name, Value Value)> Values => _values;

    /// <summary>An empty bag.</summary>
    public PropertyBag Clear()
    {
        _values.Clear();
        return this;
    }

    /// <summary>Sets a property; a null value leaves it out.</summary>
    public PropertyBag Set(string name, Value value)
    {
        if (!value.IsNull) _values.Add((name, value));
        return this;
    }

    /// <summary>Sets a property to a number; null leaves it out.</summary>
    public PropertyBag SetKnown(string name, int? value) => value is { } number ? Set(name, (Value)number) : this;

    /// <summary>Sets a property to a number; null leaves it out.</summary>
    public PropertyBag SetKnown(string name, double? value) => value is { } number ? Set(name, (Value)number) : this;

    /// <summary>Sets a list of texts; an empty list leaves it out.</summary>
    public PropertyBag Set(string name, IEnumerable<string> texts)
    {
        var values = texts.Select(text => (Value)text).ToArray();
        return values.Length == 0 ? this : Set(name, Value.List(values));
    }

    /// <summary>Whether a value is of the kind that a property holds.</summary>
    public static bool Fits(Value value, PropertyKind kind) => kind switch
    {
        PropertyKind.Text => value.Kind == ValueKind.String,
        PropertyKind.Integer => value.Kind == ValueKind.Integer,
        PropertyKind.Float => value.Kind == ValueKind.Float,
        PropertyKind.Flag => value.Kind == ValueKind.Boolean,
        _ => value.Kind == ValueKind.List,
    };
}
