using System.Globalization;
using System.Text;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Neo4j.Errors;
using ResearchGraph.Neo4j.Loading;

namespace ResearchGraph.Neo4j.Import;

/// <summary>
/// Writes CSV files for <c>neo4j-admin database import full</c> of Neo4j 5: typed columns, every character quoted, and of <see cref="Neo4jLoader"/>, so that a later load finds everything there and adds constraints and indexes. The files name nodes by
/// number; their ids are properties like any other.
/// </summary>
public static class AdminImportExporter
{
    /// <summary>The script that holds the command line.</summary>
    public const string ScriptName = "import.sh";

    /// <summary>Writes into a directory, which is made if absent; files of the same names are replaced, others left alone.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="directory">Where to.</param>
    /// <param name="idProperty">The property that nodes are found by.</param>
    /// <param name="database">The database that the command line names.</param>
    /// <returns>What was written and how to import it.</returns>
    /// <exception cref="Neo4jException">The graph's nodes lack the id, or a name or list cannot be written.</exception>
    /// <exception cref="IOException">A file could not be written; those before it are complete.</exception>
    public static AdminImport Write(GraphSnapshot graph, string directory, string idProperty = "id", string database = "neo4j")
    {
        ColumnLayout.Check(graph);
        var writer = new ImportWriter(graph, NodeIdentity.Of(graph, idProperty), directory);
        Directory.CreateDirectory(directory);
        var files = writer.Write();
        string[] arguments =
        [
            "database", "import", "full", database,
            .. files.Select(file => $"{(file.IsNodes ? "--nodes" : "--relationships")}={file.Name}"),
            $"--array-delimiter=U+{(int)CsvFields.ArrayDelimiter:X4}", "--multiline-fields=true", "--overwrite-destination=true",
        ];
        using var script = Open(directory, ScriptName);
        script.Write("#!/bin/sh\n# Replaces the content of the database, which must be stopped. NEO4J_ADMIN names the program.\n");
        script.Write("cd \"$(dirname \"$0\")\" || exit 1\n");
        script.Write($"exec \"${{NEO4J_ADMIN:-neo4j-admin}}\" {string.Join(" \\\n  ", arguments)} \"$@\"\n");
        return new AdminImport([.. files.Select(file => file.Name), ScriptName], arguments);
    }

    private static StreamWriter Open(string directory, string name) =>
        new(Path.Combine(directory, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };

    private sealed class ImportWriter(GraphSnapshot graph, NodeIdentity identity, string directory)
    {
        private readonly List<ImportFile> _files = [];
        private readonly EntityStates _nodes = EntityStates.OfNodes(graph, identity);

        internal List<ImportFile> Write()
        {
            foreach (var table in graph.NodeTables)
            {
                foreach (var layout in ColumnLayout.Divide(table.Columns, table.Count)) WriteNodes(table, layout);
            }

            var relationships = EntityStates.OfRelationships(graph, _nodes);
            foreach (var table in graph.RelationshipTables)
            {
                foreach (var layout in ColumnLayout.Divide(table.Columns, table.Count)) WriteRelationships(table, layout, relationships);
            }

            return _files;
        }

        private void WriteNodes(NodeTable table, ColumnLayout layout)
        {
            var labels = string.Join(CsvFields.ArrayDelimiter, table.Labels.ToArray().Select(graph.NameOf));
            using var output = Add(isNodes: true);
            output.Write(":ID,:LABEL");
            WriteHeader(output, layout);
            foreach (var row in layout.Rows)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{table.First + row},"));
                CsvFields.WriteQuoted(output, labels);
                WriteRow(output, table.Columns, layout, row, _nodes, table.First + row);
            }
        }

        private void WriteRelationships(RelationshipTable table, ColumnLayout layout, EntityStates states)
        {
            using var output = Add(isNodes: false);
            output.Write(":START_ID,:END_ID,:TYPE");
            WriteHeader(output, layout);
            foreach (var row in layout.Rows)
            {
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{table.Sources[row]},{table.Targets[row]},"));
                CsvFields.WriteQuoted(output, graph.NameOf(table.Type));
                WriteRow(output, table.Columns, layout, row, states, table.First + row);
            }
        }

        private void WriteHeader(StreamWriter output, ColumnLayout layout)
        {
            for (var i = 0; i < layout.Keys.Length; i++)
            {
                if (layout.Types[i] is { } type) output.Write($",{Quoted($"{graph.PropertyKeyNames[layout.Keys[i]]}:{type}")}");
            }

            output.WriteLine($",{Marks.Key}:long,{Marks.Hash}:long");
        }

        private static void WriteRow(
            StreamWriter output, ReadOnlySpan<PropertyColumn?> columns, ColumnLayout layout, int row, EntityStates states, int entity)
        {
            for (var i = 0; i < layout.Keys.Length; i++)
            {
                if (layout.Types[i] is null) continue;
                output.Write(',');
                if (columns[layout.Keys[i]] is { } column && column.Has(row)) CsvFields.Write(output, column.Get(row));
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $",{states.Keys[entity]},{states.Hashes[entity]}"));
        }

        private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

        private StreamWriter Add(bool isNodes)
        {
            var number = _files.Count(file => file.IsNodes == isNodes) + 1;
            var name = string.Create(CultureInfo.InvariantCulture, $"{(isNodes ? "nodes" : "relationships")}-{number:D3}.csv");
            _files.Add(new ImportFile(name, isNodes));
            return Open(directory, name);
        }
    }
}

/// <summary>Files for <c>neo4j-admin</c>.</summary>
/// <param name="Files">Their names in the directory, the script last.</param>
/// <param name="Arguments">The arguments of <c>neo4j-admin</c>, with names of files relative to the directory.</param>
public sealed record AdminImport(IReadOnlyList<string> Files, IReadOnlyList<string> Arguments);
