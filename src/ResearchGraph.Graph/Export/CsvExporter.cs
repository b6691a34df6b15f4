using System.Text;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Graph.Export;

/// <summary>
/// Writes a directory of tables: <c>nodes-A+B.csv</c> for the nodes that have exactly the labels A and B (<c>nodes.csv</c> for those
/// without), <c>relationships-TYPE.csv</c> for each type.
/// </summary>
/// <remarks>
/// The first columns are <c>_id</c>, or <c>_start</c> and <c>_end</c>, then one column a property key. UTF-8 without byte order
/// mark, lines ended by a line feed, quoting by RFC 4180. An absent property is an empty field, an empty text is <c>""</c>.
/// Columns have no types: temporal values are their ISO 8601 text, points the Cypher text that makes them
/// (<c>point({x: 1.0, y: 2.0, crs: 'cartesian'})</c>).
/// Elements of lists are joined by <c>;</c>, with a backslash before each <c>;</c> and backslash in them. Characters of labels and
/// types beyond ASCII letters, digits, <c>_</c> and <c>-</c> appear in file names as <c>%</c> and two hexadecimal digits a byte;
/// names are cut to a hundred characters, and a second file of one name gets <c>~2</c>. Thread-safe.
/// </remarks>
public static class CsvExporter
{
    /// <summary>Writes into a directory, which is made if absent; files of the same names are replaced, others left alone.</summary>
    /// <returns>The names of the files, in the order in which they were written.</returns>
    /// <exception cref="IOException">A file could not be written; those before it are complete.</exception>
    public static IReadOnlyList<string> Write(GraphSnapshot graph, string directory, ExportOptions? options = null)
    {
        var namer = new NodeNamer(graph, options ?? new ExportOptions());
        Directory.CreateDirectory(directory);
        var files = new FileNames();
        foreach (var table in graph.NodeTables)
        {
            var labels = Array.ConvertAll(table.Labels.ToArray(), graph.NameOf);
            using var output = Open(directory, files.Add("nodes", labels));
            WriteNodes(graph, table, namer, output);
        }

        foreach (var table in graph.RelationshipTables)
        {
            using var output = Open(directory, files.Add("relationships", [graph.NameOf(table.Type)]));
            WriteRelationships(graph, table, namer, output);
        }

        return files.Names;
    }

    private static StreamWriter Open(string directory, string name) =>
        new(Path.Combine(directory, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    private static void WriteNodes(GraphSnapshot graph, NodeTable table, NodeNamer namer, StreamWriter output)
    {
        output.Write("_id");
        WriteHeader(graph, table.Columns, output);
        for (var row = 0; row < table.Count; row++)
        {
            WriteField(output, namer.NameOf(new NodeId(table.First + row)));
            WriteRow(table.Columns, row, output);
        }
    }

    private static void WriteRelationships(GraphSnapshot graph, RelationshipTable table, NodeNamer namer, StreamWriter output)
    {
        output.Write("_start,_end");
        WriteHeader(graph, table.Columns, output);
        for (var row = 0; row < table.Count; row++)
        {
            WriteField(output, namer.NameOf(new NodeId(table.Sources[row])));
            output.Write(',');
            WriteField(output, namer.NameOf(new NodeId(table.Targets[row])));
            WriteRow(table.Columns, row, output);
        }
    }

    private static void WriteHeader(GraphSnapshot graph, ReadOnlySpan<PropertyColumn?> columns, StreamWriter output)
    {
        for (var key = 0; key < columns.Length; key++)
        {
            if (columns[key] is not null)
            {
                output.Write(',');
                WriteField(output, graph.PropertyKeyNames[key]);
            }
        }

        output.WriteLine();
    }

    private static void WriteRow(ReadOnlySpan<PropertyColumn?> columns, int row, StreamWriter output)
    {
        foreach (var column in columns)
        {
            if (column is not null)
            {
                output.Write(',');
                if (column.Has(row))
                {
                    WriteField(output, PlainText.Of(column.Get(row)));
                }
            }
        }

        output.WriteLine();
    }

    private static void WriteField(StreamWriter output, string text)
    {
        var isPlain = text.Length > 0 && text.AsSpan().IndexOfAny(",\"\r\n") < 0 && text[0] != ' ' && text[^1] != ' ';
        output.Write(isPlain ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    /// <summary>File names, each given once, also where the file system does not tell capitals from small letters.</summary>
    private sealed class FileNames
    {
        private const int MaxLength = 100;

        private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<string> _names = [];

        internal IReadOnlyList<string> Names => _names;

        internal string Add(string prefix, string[] parts)
        {
            var stem = parts.Length == 0 ? prefix : $"{prefix}-{string.Join('+', Array.ConvertAll(parts, Escape))}";
            stem = stem.Length > MaxLength ? stem[..MaxLength] : stem;
            var name = stem;
            for (var number = 2; !_taken.Add(name); number++)
            {
                name = $"{stem}~{number}";
            }

            _names.Add(name + ".csv");
            return _names[^1];
        }

        private static string Escape(string part)
        {
            var text = new StringBuilder();
            foreach (var unit in Encoding.UTF8.GetBytes(part))
            {
                var character = (char)unit;
                text.Append(char.IsAsciiLetterOrDigit(character) || character is '_' or '-' ? character.ToString() : $"%{unit:X2}");
            }

            return text.ToString();
        }
    }
}
