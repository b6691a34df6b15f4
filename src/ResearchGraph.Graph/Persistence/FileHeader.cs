using System.Buffers.Binary;

namespace ResearchGraph.Graph.Persistence;

/// <summary>Checks the first 64 bytes, so that each kind of wrong file gets its own message.</summary>
internal static class FileHeader
{
    /// <summary>Refuses files that are too short to have a header.</summary>
    internal static void CheckLength(string path, FileStream file)
    {
        if (file.Length == 0)
        {
            throw new GraphFileException(path, 0, "the file is empty; expected a graph file");
        }

        if (file.Length >= FileLayout.HeaderLength)
        {
            return;
        }

        Span<byte> start = stackalloc byte[FileLayout.Magic.Length];
        var magic = start[..RandomAccess.Read(file.SafeFileHandle, start, 0)];
        throw FileLayout.Magic.StartsWith(magic)
            ? new GraphFileException(path, file.Length, $"the file is cut off in its header: found {file.Length} bytes, expected at least {FileLayout.HeaderLength}")
            : Foreign(path, magic);
    }

    internal static void Check(string path, FileImage image)
    {
        var header = image.Bytes(0, FileLayout.HeaderLength);
        if (!header.StartsWith(FileLayout.Magic))
        {
            throw Foreign(path, header[..FileLayout.Magic.Length]);
        }

        var version = BinaryPrimitives.ReadUInt32LittleEndian(header[FileLayout.VersionOffset..]);
        if (version is < FileLayout.OldestVersion or > FileLayout.Version)
        {
            throw new GraphFileException(
                path,
                FileLayout.VersionOffset,
                $"the file is of format version {version}, which {(version > FileLayout.Version ? "a newer release wrote" : "no release wrote")}; expected version {FileLayout.OldestVersion} to {FileLayout.Version}");
        }

        var found = Crc32C.Compute(header[..FileLayout.HeaderChecksumOffset]);
        var expected = BinaryPrimitives.ReadUInt32LittleEndian(header[FileLayout.HeaderChecksumOffset..]);
        if (found != expected)
        {
            throw new GraphFileException(path, 0, $"the header is damaged: found checksum {found:x8}, expected {expected:x8}");
        }

        var length = BinaryPrimitives.ReadInt64LittleEndian(header[FileLayout.FileLengthOffset..]);
        if (length != image.Length)
        {
            var problem = image.Length < length ? "is cut off" : "has bytes after its end";
            throw new GraphFileException(path, Math.Min(length, image.Length), $"the file {problem}: found {image.Length} bytes, expected {length}");
        }

        CheckDirectory(path, image, header);
    }

    internal static uint VersionOf(FileImage image) =>
        BinaryPrimitives.ReadUInt32LittleEndian(image.Bytes(FileLayout.VersionOffset, sizeof(uint)));

    internal static long DirectoryOffset(FileImage image) =>
        BinaryPrimitives.ReadInt64LittleEndian(image.Bytes(FileLayout.DirectoryOffsetOffset, sizeof(long)));

    private static void CheckDirectory(string path, FileImage image, ReadOnlySpan<byte> header)
    {
        var offset = BinaryPrimitives.ReadInt64LittleEndian(header[FileLayout.DirectoryOffsetOffset..]);
        var length = BinaryPrimitives.ReadInt64LittleEndian(header[FileLayout.DirectoryLengthOffset..]);
        if (offset < FileLayout.HeaderLength || length is < FileLayout.DirectoryPrefixLength or > int.MaxValue || offset + length != image.Length)
        {
            throw new GraphFileException(
                path,
                FileLayout.DirectoryOffsetOffset,
                $"the header puts the directory at byte {offset} with {length} bytes; expected it to end the file of {image.Length} bytes");
        }

        var found = Crc32C.Compute(image.Bytes(offset, (int)length));
        var expected = BinaryPrimitives.ReadUInt32LittleEndian(header[FileLayout.DirectoryChecksumOffset..]);
        if (found != expected)
        {
            throw new GraphFileException(path, offset, $"the directory is damaged: found checksum {found:x8}, expected {expected:x8}");
        }
    }

    private static GraphFileException Foreign(string path, ReadOnlySpan<byte> found) => new(
        path,
        0,
        $"this is not a graph file: found {Convert.ToHexStringLower(found)}, expected {Convert.ToHexStringLower(FileLayout.Magic)}");
}
