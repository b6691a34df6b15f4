using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Storage;

public sealed partial class GraphBuilder
{
    /// <summary>Sets a property of a node; null removes it, a second value replaces the first.</summary>
    /// <exception cref="ArgumentException">
    /// The value is not storable: booleans, numbers, strings (up to <see cref="StringDictionary.MaxBytes"/>), temporal values and
    /// lists of those of one kind are.
    /// </exception>
    public void SetProperty(NodeHandle node, string key, Value value) => SetProperty(node, AddPropertyKey(key), value);

    /// <summary>Sets a property of a node; null removes it, a second value replaces the first.</summary>
    /// <exception cref="ArgumentException">The value is not storable, or the key or node not of this builder.</exception>
    public void SetProperty(NodeHandle node, PropertyKeyId key, Value value)
    {
        CheckOpen();
        Check(node);
        CheckStorable(key, value);
        _properties.Set(_nodeTables[node.Table], node.Row, key.Value, value);
    }

    /// <summary>Sets a property of a relationship; null removes it, a second value replaces the first.</summary>
    /// <exception cref="ArgumentException">The value is not storable.</exception>
    public void SetProperty(RelationshipHandle relationship, string key, Value value) =>
        SetProperty(relationship, AddPropertyKey(key), value);

    /// <summary>Sets a property of a relationship; null removes it, a second value replaces the first.</summary>
    /// <exception cref="ArgumentException">The value is not storable, or the key or relationship not of this builder.</exception>
    public void SetProperty(RelationshipHandle relationship, PropertyKeyId key, Value value)
    {
        CheckOpen();
        if ((uint)relationship.Table >= (uint)_relationshipTables.Count
            || relationship.Row >= _relationshipTables[relationship.Table].Count)
        {
            throw new ArgumentException("The relationship is not of this builder.", nameof(relationship));
        }

        CheckStorable(key, value);
        _properties.Set(_relationshipTables[relationship.Table], relationship.Row, key.Value, value);
    }

    private void CheckStorable(PropertyKeyId key, Value value)
    {
        if ((uint)key.Value >= (uint)_keys.Count)
        {
            throw new ArgumentException($"The builder has no property key {key.Value}.", nameof(key));
        }

        if (value.Kind == ValueKind.String)
        {
            _ = StringDictionaryBuilder.Bound(value.AsString());
        }
        else if (!value.IsNull && !VariantCodec.IsStorable(value))
        {
            var found = value.Kind == ValueKind.List ? "a list of other or mixed kinds" : $"a value of kind {value.Kind}";
            throw new ArgumentException(
                $"Property '{_keys[key.Value]}' must be a scalar, a temporal value or a list of those of one kind; found {found}.",
                nameof(value));
        }
    }
}
