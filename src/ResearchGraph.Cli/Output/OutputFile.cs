using ResearchGraph.Graph.Persistence;

namespace ResearchGraph.Cli.Output;

/// <summary>Writes files whole or not at all: what was there before stays until the new file is complete.</summary>
internal static class OutputFile
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes a file beside its place and moves it there; through a link, to where it leads; into a device, straight.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its content.</param>
    /// <exception cref="IOException">It cannot be written; what was there stays.</exception>
    /// <exception cref="UnauthorizedAccessException">Its folder may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        RequireFile(path);
        if (IsDevice(path))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }
        AtomicFile.Write(path, stream =>
        {
            // Not to be disposed of: that would close the file.
            var buffered = new BufferedStream(stream, BufferSize);
            write(buffered);
            buffered.Flush();
        });
    }

    /// <summary>Fills a folder with files that another folder gets first, so that a full disk leaves no half of them.</summary>
    /// <param name="folder">The folder; files of other names stay.</param>
    /// <param name="write">Writes the files into the folder that it is given, and names them.</param>
    /// <returns>The names.</returns>
    /// <exception cref="IOException">They cannot be written; what was there stays.</exception>
    public static IReadOnlyList<string> WriteFolder(string folder, Func<string, IReadOnlyList<string>> write)
    {
        if (File.Exists(folder)) throw new IOException($"{folder} is a file; expected a folder, or a name that is free");
        var temporary = $"{Path.TrimEndingDirectorySeparator(folder)}.tmp-{Guid.NewGuid():N}";
        try
        {
            var names = write(temporary);
            Directory.CreateDirectory(folder);
            foreach (var name in names) File.Move(Path.Combine(temporary, name), Path.Combine(folder, name), overwrite: true);
            return names;
        }
        finally
        {
            if (Directory.Exists(temporary)) Directory.Delete(temporary, recursive: true);
        }
    }

    /// <summary>Says early and in plain words why a path cannot become a file.</summary>
    /// <exception cref="IOException">It is a folder, or lies in a folder that does not exist.</exception>
    public static void RequireFile(string path)
    {
        if (Directory.Exists(path)) throw new IOException($"{path} is a folder; expected the name of a file");
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null && !Directory.Exists(folder)) throw new IOException($"{path} cannot be written: there is no folder {folder}");
    }

    /// <summary>Whether a path is one of the system's devices, which must never be replaced by a file.</summary>
    public static bool IsDevice(string path) => !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
}
