namespace ResearchGraph.Graph.Persistence;

/// <summary>Which content a graph file has, to see whether it is still that which was read. Immutable; equal for equal content.</summary>
/// <remarks>
/// It is the length and the header, which holds a checksum over the checksums of all blocks. So it does not depend on clocks, and a
/// file that was only touched, copied or written anew to the letter has not changed.
/// </remarks>
public readonly record struct FileVersion
{
    private readonly string? _header;

    internal FileVersion(ReadOnlySpan<byte> header, long length) => (_header, Length) = (Convert.ToHexStringLower(header), length);

    /// <summary>The version of a file that does not exist.</summary>
    public static FileVersion None => default;

    /// <summary>Whether there is a file.</summary>
    public bool Exists => _header is not null;

    /// <summary>The length in bytes; 0 where there is no file.</summary>
    public long Length { get; }

    /// <summary>The version of what stands at a path now, a graph file or not; <see cref="None"/> where nothing does.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a directory.</exception>
    public static FileVersion Of(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Of(file);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return None;
        }
    }

    /// <summary>The version of an open file; moves its position.</summary>
    internal static FileVersion Of(FileStream file)
    {
        Span<byte> header = stackalloc byte[FileLayout.HeaderLength];
        file.Position = 0;
        return new FileVersion(header[..file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false)], file.Length);
    }
}
