using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Neo4j.Loading;

/// <summary>
/// The properties of a table as places in rows, so that names stand once in the statement and not in every row. Thread-safe.
/// </summary>
internal sealed class PropertyColumns
{
    /// <summary>Of wider tables most places of a row would be empty.</summary>
    private const int MostColumns = 64;

    private readonly PropertyColumn[] _columns;
    private readonly string[] _names;

    private PropertyColumns(PropertyColumn[] columns, string[] names) => (_columns, _names) = (columns, names);

    /// <summary>The columns of a table without one key, or null where there are too many.</summary>
    internal static PropertyColumns? Of(GraphSnapshot graph, ReadOnlySpan<PropertyColumn?> columns, PropertyKeyId? except)
    {
        var (filled, names) = (new List<PropertyColumn>(), new List<string>());
        for (var key = 0; key < columns.Length; key++)
        {
            if (columns[key] is { } column && key != except?.Value)
            {
                filled.Add(column);
                names.Add(graph.PropertyKeyNames[key]);
            }
        }

        return filled.Count > MostColumns ? null : new PropertyColumns([.. filled], [.. names]);
    }

    /// <summary>The inside of a map in Cypher text that gives an entity its marks and properties from a row.</summary>
    /// <param name="first">The place of the key in the row; hash and properties follow.</param>
    internal string Assignments(int first) =>
        $"{Marks.Key}: row[{first}], {Marks.Hash}: row[{first + 1}]"
        + string.Concat(_names.Select((name, i) => $", {Identifiers.Quote(name)}: row[{first + 2 + i}]"));

    /// <summary>A row: what comes first, key, hash, and the properties, null where there is none.</summary>
    internal Value Row(int row, long key, long hash, params ReadOnlySpan<Value> first)
    {
        var values = new Value[first.Length + 2 + _columns.Length];
        first.CopyTo(values);
        values[first.Length] = key;
        values[first.Length + 1] = hash;
        for (var i = 0; i < _columns.Length; i++)
        {
            values[first.Length + 2 + i] = _columns[i].Get(row);
        }

        return new ListValue(values);
    }
}
