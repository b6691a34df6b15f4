namespace ResearchGraph.Graph.Persistence;

/// <summary>The numbers of the file format; FORMAT.md is its description.</summary>
internal static class FileLayout
{
    internal const uint Version = 2;

    /// <summary>The oldest version that is still read.</summary>
    internal const uint OldestVersion = 1;

    /// <summary>The first version with a schema at the end of the catalog.</summary>
    internal const uint SchemaVersion = 2;

    internal const int HeaderLength = 64;
    internal const int VersionOffset = 8;
    internal const int FileLengthOffset = 16;
    internal const int DirectoryOffsetOffset = 24;
    internal const int DirectoryLengthOffset = 32;
    internal const int DirectoryChecksumOffset = 40;
    internal const int HeaderChecksumOffset = 60;

    /// <summary>Bytes that one checksum covers.</summary>
    internal const int BlockLength = 1 << 16;

    internal const int Alignment = 8;
    internal const int DirectoryPrefixLength = 16;
    internal const int SectionEntryLength = 24;

    /// <summary>As PNG's: a byte beyond ASCII, a name, both line ends and end of file, so that a transfer as text shows.</summary>
    internal static ReadOnlySpan<byte> Magic => [0x89, (byte)'R', (byte)'G', (byte)'R', 0x0D, 0x0A, 0x1A, 0x0A];

    internal static int BlockCount(long directoryOffset) => (int)((directoryOffset - HeaderLength + BlockLength - 1) / BlockLength);
}

/// <summary>What a section holds; written to files, never renumber.</summary>
internal enum SectionKind
{
    Catalog = 1,
    StringEntries = 2,
    StringSlots = 3,
    StringBytes = 4,
    NodeColumn = 5,
    RelationshipColumn = 6,
    Adjacency = 7,
    Attachment = 8,
}

/// <summary>The form of a column; written to files, never renumber.</summary>
internal enum ColumnForm : byte
{
    Words = 1,
    Booleans = 2,
    Strings = 3,
    Variants = 4,
}

/// <summary>Where a section lies in the file.</summary>
internal readonly record struct Section(SectionKind Kind, long Offset, long Length);
