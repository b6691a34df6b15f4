using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Construction.Building;

/// <summary>The properties that a label or relationship type allows, with their keys in one graph. Not thread-safe.</summary>
internal sealed class PropertyLayout
{
    private readonly PropertyType[] _types;
    private readonly PropertyKeyId[] _keys;
    private readonly int[] _lastAt;
    private readonly int _required;

    /// <summary>Registers the keys of some properties.</summary>
    public PropertyLayout(IEnumerable<PropertyType> types, GraphBuilder graph)
    {
        _types = [.. types];
        _keys = Array.ConvertAll(_types, type => graph.AddPropertyKey(type.Name));
        _lastAt = new int[_types.Length];
        _required = _types.Count(type => type.IsRequired);
    }

    /// <summary>Checks gathered properties and finds their keys.</summary>
    /// <param name="what">Whose they are, for messages.</param>
    /// <param name="properties">The properties; their keys are set.</param>
    /// <exception cref="SchemaViolationException">One is unknown here or of another kind, or a required one is missing.</exception>
    public void Check(string what, PropertyBag properties)
    {
        var required = 0;
        for (var i = 0; i < properties.Count; i++)
        {
            var (name, value) = properties[i];
            var index = IndexOf(name, i);
            if (index < 0) throw new SchemaViolationException($"'{what}' has a property '{name}'; the schema knows none of that name there.");
            if (!PropertyBag.Fits(value, _types[index].Kind))
                throw new SchemaViolationException($"'{what}' has '{name}' of kind {value.Kind}; the schema asks for {_types[index].Kind}.");
            if (_types[index].IsRequired) required++;
            properties.SetKey(i, _keys[index]);
        }
        if (required < _required)
            throw new SchemaViolationException($"'{what}' lacks a required property; it has {string.Join(", ", properties.Names)}.");
    }

    /// <summary>Properties come in the same order almost always, so the place of the last one that stood there is tried first.</summary>
    private int IndexOf(string name, int order)
    {
        if (order < _lastAt.Length && _lastAt[order] is var last && (object)_types[last].Name == name) return last;
        for (var i = 0; i < _types.Length; i++)
        {
            if (_types[i].Name != name) continue;
            if (order < _lastAt.Length) _lastAt[order] = i;
            return i;
        }
        return -1;
    }
}
