using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Construction.Building;

/// <summary>The properties of the next node or relationship, gathered under the properties' names. Reused; not thread-safe.</summary>
internal sealed class PropertyBag
{
    private readonly List<(string Name, Value Value)> _values = [];
    private readonly List<PropertyKeyId> _keys = [];

    /// <summary>How many were set.</summary>
    public int Count => _values.Count;

    /// <summary>The names of what was set.</summary>
    public IEnumerable<string> Names => _values.Select(one => one.Name);

    /// <summary>A property by the order in which they were set.</summary>
    public (string Name, Value Value) this[int index] => _values[index];

    /// <summary>The key of a property in the graph, once a <see cref="PropertyLayout"/> found it.</summary>
    public PropertyKeyId KeyOf(int index) => _keys[index];

    /// <summary>Sets the key of a property.</summary>
    public void SetKey(int index, PropertyKeyId key)
    {
        while (_keys.Count <= index) _keys.Add(default);
        _keys[index] = key;
    }

    /// <summary>An empty bag.</summary>
    public PropertyBag Clear()
    {
        _values.Clear();
        return this;
    }

    /// <summary>Sets a property, once; a null value leaves it out.</summary>
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
    public PropertyBag Set(string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return this;
        var values = new Value[texts.Count];
        for (var i = 0; i < values.Length; i++) values[i] = texts[i];
        return Set(name, Value.List(values));
    }

    /// <summary>Sets a list of reasons, each on one line; an empty list leaves it out.</summary>
    public PropertyBag Set(string name, IReadOnlyList<MergeExplanation> reasons)
    {
        if (reasons.Count == 0) return this;
        var values = new Value[reasons.Count];
        for (var i = 0; i < values.Length; i++) values[i] = reasons[i].ToString();
        return Set(name, Value.List(values));
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
