using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Snapshots;

/// <summary>The properties of one entity in the order of their key ids; its own enumerator.</summary>
public ref struct PropertyList
{
    private readonly ReadOnlySpan<PropertyColumn?> _columns;
    private readonly int _row;
    private int _key;

    internal PropertyList(ReadOnlySpan<PropertyColumn?> columns, int row)
    {
        _columns = columns;
        _row = row;
        _key = -1;
    }

    /// <summary>The key and value where the walk stands.</summary>
    public readonly Property Current => new(new PropertyKeyId(_key), _columns[_key]!.Get(_row));

    /// <summary>For <c>foreach</c>.</summary>
    public readonly PropertyList GetEnumerator() => this;

    /// <summary>Goes on to the next property, if there is one.</summary>
    public bool MoveNext()
    {
        while (++_key < _columns.Length)
        {
            if (_columns[_key] is { } column && column.Has(_row))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A property of an entity.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">Its value, never null.</param>
public readonly record struct Property(PropertyKeyId Key, Value Value);
