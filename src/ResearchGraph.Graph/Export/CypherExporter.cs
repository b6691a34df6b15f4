using System.Text;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Export;

/// <summary>
/// Writes a script of Cypher statements, each ended by a semicolon, that rebuilds the graph in an empty database of Neo4j 5 or
/// another engine: <c>UNWIND [rows] AS row CREATE …</c> in batches, nodes before relationships.
/// </summary>
/// <remarks>
/// Relationships find their ends by <see cref="ExportOptions.IdProperty"/> where every node has it, no two share a value and every
/// node has a label; else by a temporary label and property that the last statement removes. Thread-safe.
/// </remarks>
public static class CypherExporter
{
    /// <summary>Writes to a text, which stays open.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The batch size is below 1.</exception>
    public static void Write(GraphSnapshot graph, TextWriter output, CypherOptions? options = null)
    {
        options ??= new CypherOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BatchSize, 1, nameof(options));
        var identity = CypherIdentity.Choose(graph, options);
        if (options.Constraints)
        {
            identity.WriteConstraints(output);
        }

        foreach (var table in graph.NodeTables)
        {
            WriteNodes(graph, table, identity, options, output);
        }

        foreach (var table in graph.RelationshipTables)
        {
            WriteRelationships(graph, table, identity, options, output);
        }

        identity.WriteRemoval(output, options.Constraints);
    }

    private static void WriteNodes(GraphSnapshot graph, NodeTable table, CypherIdentity identity, CypherOptions options, TextWriter output)
    {
        var end = $"] AS row\nCREATE (n{identity.Labels(table)})\nSET n = row;\n";
        var batch = new CypherBatch(output, options.BatchSize, end);
        for (var row = 0; row < table.Count; row++)
        {
            var node = new NodeId(table.First + row);
            var text = batch.Begin();
            text.Append('{');
            var separator = identity.AppendTemporary(text, node) ? ", " : "";
            AppendProperties(text, graph, graph.PropertiesOf(node), separator);
            text.Append('}');
            batch.End();
        }

        batch.Complete();
    }

    /// <summary>Relationships of one type lie together by source, hence by source table; a statement joins two tables.</summary>
    private static void WriteRelationships(
        GraphSnapshot graph,
        RelationshipTable table,
        CypherIdentity identity,
        CypherOptions options,
        TextWriter output)
    {
        var type = new StringBuilder();
        ValueText.AppendName(type, graph.NameOf(table.Type));
        var batches = new Dictionary<(int Source, int Target), CypherBatch>();
        var order = new List<CypherBatch>();
        for (var row = 0; row < table.Count; row++)
        {
            var (source, target) = (new NodeId(table.Sources[row]), new NodeId(table.Targets[row]));
            var (sourceTable, targetTable) = (graph.TableOf(source), graph.TableOf(target));
            if (!batches.TryGetValue((sourceTable.First, targetTable.First), out var batch))
            {
                var ends = $"MATCH {identity.Pattern("s", sourceTable)}, {identity.Pattern("t", targetTable)}";
                batch = new CypherBatch(output, options.BatchSize, $"] AS row\n{ends}\nCREATE (s)-[r:{type}]->(t)\nSET r = row.p;\n");
                batches.Add((sourceTable.First, targetTable.First), batch);
                order.Add(batch);
            }

            var text = batch.Begin();
            text.Append("{s: ");
            identity.AppendKey(text, source);
            text.Append(", t: ");
            identity.AppendKey(text, target);
            text.Append(", p: {");
            AppendProperties(text, graph, graph.PropertiesOf(new RelationshipId(table.First + row)), "");
            text.Append("}}");
            batch.End();
        }

        order.ForEach(batch => batch.Complete());
    }

    private static void AppendProperties(StringBuilder text, GraphSnapshot graph, PropertyList properties, string separator)
    {
        foreach (var property in properties)
        {
            text.Append(separator);
            ValueText.AppendName(text, graph.NameOf(property.Key));
            text.Append(": ");
            ValueText.AppendCypher(text, property.Value);
            separator = ", ";
        }
    }
}

/// <summary>Rows of one statement, written when they are enough.</summary>
internal sealed class CypherBatch(TextWriter output, int size, string end)
{
    private readonly StringBuilder _rows = new();
    private int _count;

    /// <summary>Where to append a row.</summary>
    internal StringBuilder Begin() => _rows.Append(_count == 0 ? "UNWIND [\n" : ",\n");

    internal void End()
    {
        if (++_count == size)
        {
            Complete();
        }
    }

    internal void Complete()
    {
        if (_count > 0)
        {
            output.Write(_rows.Append('\n').Append(end));
            _rows.Clear();
            _count = 0;
        }
    }
}
