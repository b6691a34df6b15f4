namespace ResearchGraph.Graph.Persistence;

/// <summary>Checks a file from the outside in (header, directory, blocks, catalog) and holds it open.</summary>
internal sealed class GraphFileReader : IDisposable
{
    private readonly string _path;
    private readonly FileImage _image;
    private readonly long _directoryOffset;
    private readonly Section[] _sections;
    private readonly uint[] _checksums;

    private GraphFileReader(string path, FileImage image, GraphFileOptions options)
    {
        _path = path;
        _image = image;
        FileHeader.Check(path, image);
        _directoryOffset = FileHeader.DirectoryOffset(image);
        var (sections, checksums, endOfGraph) = FileDirectory.Read(path, image, _directoryOffset);
        _sections = sections;
        _checksums = checksums;
        var index = Array.FindLastIndex(sections, section => section.Kind == SectionKind.Catalog);
        if (index < 0)
        {
            throw new GraphFileException(path, _directoryOffset, "the directory lists no catalog");
        }

        switch (options.Verification)
        {
            case GraphFileVerification.All:
                Verify(FileLayout.HeaderLength, _directoryOffset);
                break;
            case GraphFileVerification.Graph:
                Verify(FileLayout.HeaderLength, endOfGraph);
                break;
            default:
                Verify(sections[index].Offset, sections[index].Offset + sections[index].Length);
                break;
        }

        Catalog = CatalogReader.Read(path, image, sections, index);
    }

    internal FileCatalog Catalog { get; }

    internal FileVersion Version => new(_image.Bytes(0, FileLayout.HeaderLength), _image.Length);

    internal static GraphFileReader Open(string path, GraphFileOptions options)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Graph files are read in place, which needs a little-endian processor.");
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        FileHeader.CheckLength(path, file);
        var image = new FileImage(file, options.MapFile);
        try
        {
            return new GraphFileReader(path, image, options);
        }
        catch
        {
            image.Dispose();
            throw;
        }
    }

    internal Stream? OpenAttachment(string name)
    {
        if (!Catalog.Attachments.TryGetValue(name, out var index))
        {
            return null;
        }

        Verify(_sections[index].Offset, _sections[index].Offset + _sections[index].Length);
        return _image.OpenStream(_sections[index]);
    }

    public void Dispose()
    {
        Catalog.Snapshot.Close();
        _image.Dispose();
    }

    /// <summary>Compares the blocks that lie between two offsets with their checksums.</summary>
    private void Verify(long start, long end)
    {
        const int Together = 4;
        var block = (int)((start - FileLayout.HeaderLength) / FileLayout.BlockLength);
        var last = end > start ? (int)((end - 1 - FileLayout.HeaderLength) / FileLayout.BlockLength) : block - 1;
        for (; block <= last; block++)
        {
            if (block + Together <= last)
            {
                var (a, b, c, d) = Crc32C.ComputeFour(Bytes(block, Together));
                Compare(block, a);
                Compare(block + 1, b);
                Compare(block + 2, c);
                Compare(block + 3, d);
                block += Together - 1;
            }
            else
            {
                Compare(block, Crc32C.Compute(Bytes(block, 1)));
            }
        }
    }

    private ReadOnlySpan<byte> Bytes(int block, int count)
    {
        var offset = FileLayout.HeaderLength + ((long)block * FileLayout.BlockLength);
        return _image.Bytes(offset, (int)Math.Min((long)count * FileLayout.BlockLength, _directoryOffset - offset));
    }

    private void Compare(int block, uint found)
    {
        if (found == _checksums[block])
        {
            return;
        }

        var start = FileLayout.HeaderLength + ((long)block * FileLayout.BlockLength);
        var end = Math.Min(start + FileLayout.BlockLength, _directoryOffset);
        var kinds = _sections.Where(section => section.Offset < end && section.Offset + section.Length > start)
            .Select(section => section.Kind).Distinct();
        throw new GraphFileException(
            _path,
            start,
            $"the file is damaged between bytes {start} and {end - 1} ({string.Join(", ", kinds)}): found checksum {found:x8}, expected {_checksums[block]:x8}");
    }
}
