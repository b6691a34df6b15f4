using System.Buffers;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;
using ResearchGraph.Neo4j.Errors;

namespace ResearchGraph.Neo4j.Import;

/// <summary>
/// The typed columns of a table. A column of a file has one type, so the rows of a table whose property has values of several kinds
/// go to several files, one a combination of types.
/// </summary>
internal sealed class ColumnLayout
{
    private static readonly SearchValues<char> Unwritable = SearchValues.Create(":{}()\"\r\n");

    private ColumnLayout(int[] keys, string?[] types, List<int> rows) => (Keys, Types, Rows) = (keys, types, rows);

    /// <summary>The property keys of the columns.</summary>
    internal int[] Keys { get; }

    /// <summary>Their types; null where no row has a value.</summary>
    internal string?[] Types { get; }

    /// <summary>The rows of the table that are of this layout.</summary>
    internal List<int> Rows { get; }

    /// <summary>Divides the rows of a table, in order of their first rows.</summary>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="count">How many rows it has.</param>
    internal static IEnumerable<ColumnLayout> Divide(ReadOnlySpan<PropertyColumn?> columns, int count)
    {
        var keys = new List<int>();
        for (var key = 0; key < columns.Length; key++)
        {
            if (columns[key] is not null) keys.Add(key);
        }

        var layouts = new Dictionary<string, ColumnLayout>(StringComparer.Ordinal);
        var ordered = new List<ColumnLayout>();
        var types = new string?[keys.Count];
        for (var row = 0; row < count; row++)
        {
            for (var i = 0; i < types.Length; i++)
            {
                types[i] = TypeOf(columns[keys[i]]!, row);
            }

            // Absent values fit any type; rows that lack what others have may go together only if no type is in doubt.
            var signature = string.Join(' ', types);
            if (!layouts.TryGetValue(signature, out var layout))
            {
                layouts[signature] = layout = new ColumnLayout([.. keys], [.. types], []);
                ordered.Add(layout);
            }

            layout.Rows.Add(row);
        }

        return ordered;
    }

    internal static void Check(GraphSnapshot graph)
    {
        foreach (var key in graph.PropertyKeyNames)
        {
            if (key.AsSpan().ContainsAny(Unwritable))
            {
                throw new Neo4jException(
                    Neo4jProblem.BadValue,
                    $"neo4j-admin cannot read a column for the property '{key}': headers have no way to write ':', brackets, quotes or line ends in a name. Use rgraph load.");
            }
        }
    }

    // A column of one scalar kind needs no look at the row: absent values fit its type.
    private static string? TypeOf(PropertyColumn column, int row) => column.Kind switch
    {
        ValueKind.Null or ValueKind.List => column.Has(row) ? CsvFields.TypeOf(column.Get(row)) : null,
        ValueKind.String => "string",
        ValueKind.Integer => "long",
        ValueKind.Float => "double",
        ValueKind.Boolean => "boolean",
        _ => column.Has(row) ? CsvFields.TypeOf(column.Get(row)) : null,
    };
}
