using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Graph.Persistence;

/// <summary>Writes all sections of a graph, and last the catalog that says which is which.</summary>
internal sealed class CatalogWriter : IDisposable
{
    private readonly GraphFileWriter _file;
    private readonly BinaryWriter _catalog;

    private CatalogWriter(GraphFileWriter file)
    {
        _file = file;
        _catalog = new BinaryWriter(new MemoryStream());
    }

    internal static void Write(
        GraphFileWriter file,
        GraphSnapshot snapshot,
        IReadOnlyDictionary<string, string> metadata,
        string[] attachments)
    {
        using var writer = new CatalogWriter(file);
        writer.WriteMetadata(metadata);
        writer.WriteNames(snapshot.LabelNames);
        writer.WriteNames(snapshot.RelationshipTypeNames);
        writer.WriteNames(snapshot.PropertyKeyNames);
        writer.WriteStrings(snapshot.Strings);
        writer._catalog.Write(snapshot.NodeTables.Length);
        foreach (var table in snapshot.NodeTables)
        {
            writer.WriteTable(table);
        }

        foreach (var table in snapshot.RelationshipTables)
        {
            writer.WriteTable(table);
        }

        writer.WriteNames(attachments);
        SchemaCodec.Write(writer._catalog, snapshot.Schema);
        file.Add(SectionKind.Catalog, ((MemoryStream)writer._catalog.BaseStream).WriteTo);
    }

    public void Dispose() => _catalog.Dispose();

    private void WriteMetadata(IReadOnlyDictionary<string, string> metadata)
    {
        _catalog.Write(metadata.Count);
        foreach (var (name, text) in metadata.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            _catalog.Write(name);
            _catalog.Write(text);
        }
    }

    private void WriteNames(IReadOnlyList<string> names)
    {
        _catalog.Write(names.Count);
        foreach (var name in names)
        {
            _catalog.Write(name);
        }
    }

    private void WriteStrings(StringDictionary strings)
    {
        _catalog.Write(_file.Add(SectionKind.StringEntries, strings.Entries));
        _catalog.Write(_file.Add(SectionKind.StringSlots, strings.Slots));
        _catalog.Write(_file.Add(SectionKind.StringBytes, strings.Heap.WriteTo));
    }

    private void WriteTable(NodeTable table)
    {
        _catalog.Write(table.Labels.Length);
        foreach (var label in table.Labels)
        {
            _catalog.Write(label.Value);
        }

        _catalog.Write(table.Count);
        WriteColumns(SectionKind.NodeColumn, table.Columns);
    }

    private void WriteTable(RelationshipTable table)
    {
        _catalog.Write(table.Count);
        _catalog.Write(_file.Add(SectionKind.Adjacency, table.SourceBlock));
        WriteAdjacency(table.Outgoing);
        WriteAdjacency(table.Incoming);
        _catalog.Write(_file.Add(SectionKind.Adjacency, table.Incoming.RelationshipBlock));
        WriteColumns(SectionKind.RelationshipColumn, table.Columns);
    }

    private void WriteAdjacency(CsrAdjacency adjacency)
    {
        _catalog.Write(adjacency.FirstNode);
        _catalog.Write(adjacency.RowCount);
        _catalog.Write(_file.Add(SectionKind.Adjacency, adjacency.OffsetBlock));
        _catalog.Write(_file.Add(SectionKind.Adjacency, adjacency.NeighbourBlock));
    }

    private void WriteColumns(SectionKind section, ReadOnlySpan<PropertyColumn?> columns)
    {
        var count = 0;
        foreach (var column in columns)
        {
            count += column is null ? 0 : 1;
        }

        _catalog.Write(count);
        for (var key = 0; key < columns.Length; key++)
        {
            if (columns[key] is { } column)
            {
                _catalog.Write(key);
                WriteColumn(section, column);
            }
        }
    }

    private void WriteColumn(SectionKind section, PropertyColumn column)
    {
        var (form, first, second) = column switch
        {
            WordColumn words => (ColumnForm.Words, _file.Add(section, words.WordBlock), _file.Add(section, words.PresenceBlock)),
            BooleanColumn booleans => (ColumnForm.Booleans, _file.Add(section, booleans.FlagBlock), -1),
            StringColumn strings => (ColumnForm.Strings, _file.Add(section, strings.IdBlock), -1),
            VariantColumn variants =>
                (ColumnForm.Variants, _file.Add(section, variants.OffsetBlock), _file.Add(section, variants.ByteBlock)),
            _ => throw new NotSupportedException($"A column of type {column.GetType().Name} has no form in the file."),
        };
        _catalog.Write((byte)form);
        _catalog.Write((byte)column.Kind);
        _catalog.Write(column.FilledCount);
        _catalog.Write(first);
        _catalog.Write(second);
    }
}
