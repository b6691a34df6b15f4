using System.Runtime.CompilerServices;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Schema;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Persistence;

/// <summary>Reads the catalog and lays columns and adjacency over the sections of the image, each checked for its length.</summary>
internal sealed class CatalogReader : IDisposable
{
    private readonly string _path;
    private readonly FileImage _image;
    private readonly Section[] _sections;
    private readonly Section _section;
    private readonly BinaryReader _catalog;

    private CatalogReader(string path, FileImage image, Section[] sections, int index)
    {
        _path = path;
        _image = image;
        _sections = sections;
        _section = sections[index];
        _catalog = new BinaryReader(image.OpenStream(_section));
    }

    internal static FileCatalog Read(string path, FileImage image, Section[] sections, int index)
    {
        using var reader = new CatalogReader(path, image, sections, index);
        try
        {
            return reader.Read(index);
        }
        catch (Exception exception) when (exception is EndOfStreamException or FormatException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            throw reader.Problem($"the catalog cannot be read: {exception.Message}", exception);
        }
    }

    public void Dispose() => _catalog.Dispose();

    private FileCatalog Read(int index)
    {
        var metadata = ReadMetadata();
        var names = new GraphNames(ReadRegistry("label"), ReadRegistry("relationship type"), ReadRegistry("property key"));
        var strings = new StringDictionary(Block<ulong>(null), Block<int>(null), _image.Heap(NextSection()));
        var nodeTables = new NodeTable[ReadCount()];
        var firstNode = 0;
        for (var i = 0; i < nodeTables.Length; i++)
        {
            nodeTables[i] = ReadNodeTable(firstNode, names, strings);
            firstNode = checked(firstNode + nodeTables[i].Count);
        }

        var relationshipTables = new RelationshipTable[names.Types.Count];
        var firstRelationship = 0;
        for (var i = 0; i < relationshipTables.Length; i++)
        {
            relationshipTables[i] = ReadRelationshipTable(new RelationshipTypeId(i), firstRelationship, names, strings);
            firstRelationship = checked(firstRelationship + relationshipTables[i].Count);
        }

        var attachments = ReadNames();
        var schema = FileHeader.VersionOf(_image) >= FileLayout.SchemaVersion ? SchemaCodec.Read(_catalog) : GraphSchema.Default;
        var found = 0;
        for (var i = index + 1; i < _sections.Length; i++)
        {
            found += _sections[i].Kind == SectionKind.Attachment ? 1 : 0;
        }

        return found == attachments.Length
            ? new FileCatalog(new GraphSnapshot(names, strings, nodeTables, relationshipTables, schema), metadata, attachments, index + 1)
            : throw Problem($"found {found} attachments, expected {attachments.Length}");
    }

    private Dictionary<string, string> ReadMetadata()
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var left = ReadCount(); left > 0; left--)
        {
            metadata.Add(_catalog.ReadString(), _catalog.ReadString());
        }

        return metadata;
    }

    private string[] ReadNames()
    {
        var names = new string[ReadCount()];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = _catalog.ReadString();
        }

        return names;
    }

    private NameRegistry ReadRegistry(string what)
    {
        var registry = new NameRegistry(what);
        foreach (var name in ReadNames())
        {
            registry.Add(name);
        }

        return registry;
    }

    private NodeTable ReadNodeTable(int first, GraphNames names, StringDictionary strings)
    {
        var labels = new LabelId[ReadCount()];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = new LabelId(ReadBelow(names.Labels.Count, "label"));
        }

        var count = ReadBelow(int.MaxValue, "node count");
        return new NodeTable(labels, first, count, ReadColumns(count, names, strings));
    }

    private RelationshipTable ReadRelationshipTable(RelationshipTypeId type, int first, GraphNames names, StringDictionary strings)
    {
        var count = ReadBelow(int.MaxValue, "relationship count");
        var sources = Block<int>(count);
        var (firstSource, outgoingOffsets, targets) = ReadAdjacency(count);
        var (firstTarget, incomingOffsets, neighbours) = ReadAdjacency(count);
        var outgoing = new CsrAdjacency(firstSource, outgoingOffsets, targets, Storage.Block<int>.Empty, first);
        var incoming = new CsrAdjacency(firstTarget, incomingOffsets, neighbours, Block<int>(count), first);
        return new RelationshipTable(type, first, sources, outgoing, incoming, ReadColumns(count, names, strings));
    }

    private (int FirstNode, Block<int> Offsets, Block<int> Neighbours) ReadAdjacency(int count)
    {
        var firstNode = _catalog.ReadInt32();
        var rows = _catalog.ReadInt32();
        return (firstNode, Block<int>(checked(rows + 1)), Block<int>(count));
    }

    private PropertyColumn?[] ReadColumns(int rowCount, GraphNames names, StringDictionary strings)
    {
        var columns = new PropertyColumn?[names.Keys.Count];
        for (var left = ReadCount(); left > 0; left--)
        {
            var key = ReadBelow(names.Keys.Count, "property key");
            var form = (ColumnForm)_catalog.ReadByte();
            var kind = (ValueKind)_catalog.ReadByte();
            var filled = _catalog.ReadInt32();
            columns[key] = ReadColumn(form, kind, filled, rowCount, strings);
        }

        return columns;
    }

    private PropertyColumn ReadColumn(ColumnForm form, ValueKind kind, int filled, int rowCount, StringDictionary strings)
    {
        PropertyColumn column = form switch
        {
            ColumnForm.Words when kind is not (ValueKind.Integer or ValueKind.Float or ValueKind.Date or ValueKind.LocalTime or ValueKind.Time) =>
                throw Problem($"found a column of words of kind {(byte)kind}, expected a kind of 64 bits"),
            ColumnForm.Words => new WordColumn(
                kind,
                filled,
                Block<long>(rowCount),
                Block<ulong>(filled == rowCount ? 0 : Bitmap.WordsFor(rowCount))),
            ColumnForm.Booleans => new BooleanColumn(filled, Block<byte>(rowCount)),
            ColumnForm.Strings => new StringColumn(filled, Block<int>(rowCount), strings),
            ColumnForm.Variants => new VariantColumn(kind, filled, Block<int>(checked(rowCount + 1)), Block<byte>(null), strings),
            _ => throw Problem($"found a column of form {(byte)form}, expected 1 to 4"),
        };
        if (form is ColumnForm.Booleans or ColumnForm.Strings)
        {
            // These forms have one section; the number of the second is -1.
            _ = _catalog.ReadInt32();
        }

        return column;
    }

    private Block<T> Block<T>(int? count)
        where T : unmanaged
    {
        var section = NextSection();
        var size = Unsafe.SizeOf<T>();
        var expected = (count ?? (section.Length / size)) * size;
        return section.Length == expected && section.Length / size <= Array.MaxLength
            ? _image.Block<T>(section)
            : throw new GraphFileException(_path, section.Offset, $"a section of kind {section.Kind} has {section.Length} bytes; expected {expected}");
    }

    private Section NextSection() => _sections[ReadBelow(_sections.Length, "section")];

    private int ReadCount()
    {
        // Everything that is counted takes a byte of the catalog at least, so a false count cannot ask for much memory.
        var count = _catalog.ReadInt32();
        return count >= 0 && count <= _section.Length ? count : throw Problem($"found a count of {count}, expected 0 to {_section.Length}");
    }

    private int ReadBelow(int limit, string what)
    {
        var number = _catalog.ReadInt32();
        return number >= 0 && number < limit ? number : throw Problem($"found {what} {number}, expected one below {limit}");
    }

    private GraphFileException Problem(string problem, Exception? cause = null) =>
        new(_path, _section.Offset + _catalog.BaseStream.Position, problem, cause);
}
