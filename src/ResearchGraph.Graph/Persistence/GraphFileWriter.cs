using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Graph.Persistence;

/// <summary>Writes a snapshot in the layout of FORMAT.md: header, sections, directory.</summary>
internal sealed class GraphFileWriter
{
    private readonly BlockWriter _output;
    private readonly List<Section> _sections = [];

    private GraphFileWriter(BlockWriter output) => _output = output;

    /// <summary>Writes to a stream that can seek and stands at its start.</summary>
    internal static void Write(Stream target, GraphSnapshot snapshot, GraphSaveOptions options)
    {
        target.Write(new byte[FileLayout.HeaderLength]);
        var output = new BlockWriter(target, FileLayout.HeaderLength);
        var writer = new GraphFileWriter(output);
        var attachments = options.Attachments.OrderBy(attachment => attachment.Name, StringComparer.Ordinal).ToArray();
        CatalogWriter.Write(writer, snapshot, options.Metadata, Array.ConvertAll(attachments, attachment => attachment.Name));
        var endOfGraph = output.Offset;
        foreach (var attachment in attachments)
        {
            writer.Add(SectionKind.Attachment, attachment.Write);
        }

        output.Complete();
        var directoryOffset = output.Offset;
        var directory = writer.Directory(endOfGraph);
        target.Write(directory);
        target.Position = 0;
        target.Write(Header(directoryOffset, directory));
    }

    /// <summary>How many sections there are so far: the index of the next.</summary>
    internal int SectionCount => _sections.Count;

    /// <summary>Adds a section of numbers and gives its index.</summary>
    internal int Add<T>(SectionKind kind, Block<T> block)
        where T : unmanaged => Add(kind, stream => stream.Write(MemoryMarshal.AsBytes(block.Span)));

    /// <summary>Adds a section and gives its index.</summary>
    internal int Add(SectionKind kind, Action<Stream> write)
    {
        var offset = _output.Offset;
        write(_output);
        _sections.Add(new Section(kind, offset, _output.Offset - offset));
        _output.Align();
        return _sections.Count - 1;
    }

    private static byte[] Header(long directoryOffset, byte[] directory)
    {
        var header = new byte[FileLayout.HeaderLength];
        FileLayout.Magic.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(FileLayout.VersionOffset), FileLayout.Version);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(FileLayout.FileLengthOffset), directoryOffset + directory.Length);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(FileLayout.DirectoryOffsetOffset), directoryOffset);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(FileLayout.DirectoryLengthOffset), directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(FileLayout.DirectoryChecksumOffset), Crc32C.Compute(directory));
        var checksum = Crc32C.Compute(header.AsSpan(0, FileLayout.HeaderChecksumOffset));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(FileLayout.HeaderChecksumOffset), checksum);
        return header;
    }

    private byte[] Directory(long endOfGraph)
    {
        var directory = new MemoryStream();
        using var writer = new BinaryWriter(directory);
        writer.Write(_sections.Count);
        writer.Write(_output.Checksums.Count);
        writer.Write(endOfGraph);
        foreach (var section in _sections)
        {
            writer.Write((long)section.Kind);
            writer.Write(section.Offset);
            writer.Write(section.Length);
        }

        foreach (var checksum in _output.Checksums)
        {
            writer.Write(checksum);
        }

        return directory.ToArray();
    }
}
