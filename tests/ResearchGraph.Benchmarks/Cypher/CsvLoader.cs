using System.Buffers.Text;
using System.Globalization;
using System.Text;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;
using ResearchGraph.Graph.Values.Temporal;

namespace ResearchGraph.Benchmarks.Cypher;

/// <summary>Loads CSV files without quotes into a graph, as a program that embeds the library would.</summary>
internal sealed class CsvLoader
{
    private readonly GraphBuilder _builder = new();
    private readonly Dictionary<string, Dictionary<long, NodeHandle>> _nodes = new(StringComparer.Ordinal);

    public static GraphSnapshot Load(string folder, BenchSchema schema)
    {
        var loader = new CsvLoader();
        foreach (var nodes in schema.Nodes) loader.AddNodes(Path.Combine(folder, nodes.File), nodes);
        foreach (var relationships in schema.Relationships) loader.AddRelationships(Path.Combine(folder, relationships.File), relationships);
        return loader._builder.Freeze();
    }

    private void AddNodes(string file, BenchNodes nodes)
    {
        var id = _builder.AddPropertyKey("id");
        var keys = nodes.Columns.Select(column => _builder.AddPropertyKey(column.Name)).ToArray();
        var handles = _nodes[nodes.Label] = [];
        foreach (var line in new Lines(File.ReadAllBytes(file)))
        {
            var rest = line;
            var number = Integer(Next(ref rest));
            var node = _builder.AddNode(nodes.Label);
            handles.Add(number, node);
            _builder.SetProperty(node, id, number);
            for (var i = 0; i < keys.Length; i++) _builder.SetProperty(node, keys[i], Read(Next(ref rest), nodes.Columns[i].Kind));
        }
    }

    private void AddRelationships(string file, BenchRelationships relationships)
    {
        var type = _builder.AddRelationshipType(relationships.Type);
        var keys = relationships.Columns.Select(column => _builder.AddPropertyKey(column.Name)).ToArray();
        var (from, to) = (_nodes[relationships.From], _nodes[relationships.To]);
        foreach (var line in new Lines(File.ReadAllBytes(file)))
        {
            var rest = line;
            var source = from[Integer(Next(ref rest))];
            var relationship = _builder.AddRelationship(type, source, to[Integer(Next(ref rest))]);
            for (var i = 0; i < keys.Length; i++) _builder.SetProperty(relationship, keys[i], Read(Next(ref rest), relationships.Columns[i].Kind));
        }
    }

    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> rest)
    {
        var comma = rest.IndexOf((byte)',');
        var field = comma < 0 ? rest : rest[..comma];
        rest = comma < 0 ? [] : rest[(comma + 1)..];
        return field;
    }

    private static long Integer(ReadOnlySpan<byte> field) =>
        Utf8Parser.TryParse(field, out long number, out var used) && used == field.Length
            ? number
            : throw new InvalidDataException($"Expected an integer; found '{Encoding.UTF8.GetString(field)}'.");

    private static Value Read(ReadOnlySpan<byte> field, string kind) => field.IsEmpty ? Value.Null : kind switch
    {
        "INT64" => Integer(field),
        "DOUBLE" => double.Parse(field, CultureInfo.InvariantCulture),
        "BOOLEAN" => field.SequenceEqual("true"u8),
        "DATE" => Date(DateOnly.Parse(Encoding.UTF8.GetString(field), CultureInfo.InvariantCulture)),
        _ => Encoding.UTF8.GetString(field),
    };

    private static Value Date(DateOnly date) => LocalDate.FromCalendar(date.Year, date.Month, date.Day);

    /// <summary>The lines of a file after the first; its own enumerator.</summary>
    private ref struct Lines(ReadOnlySpan<byte> bytes)
    {
        private ReadOnlySpan<byte> _rest = bytes[(bytes.IndexOf((byte)'\n') + 1)..];

        public ReadOnlySpan<byte> Current { get; private set; }

        public readonly Lines GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_rest.IsEmpty) return false;
            var end = _rest.IndexOf((byte)'\n');
            Current = (end < 0 ? _rest : _rest[..end]).TrimEnd((byte)'\r');
            _rest = end < 0 ? [] : _rest[(end + 1)..];
            return true;
        }
    }
}
