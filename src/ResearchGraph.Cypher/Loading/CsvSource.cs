using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Loading;

/// <summary>Finds the file that LOAD CSV names, within the folder that is allowed.</summary>
internal static class CsvSource
{
    private const string Scheme = "file://";

    /// <summary>The full path of a file.</summary>
    /// <param name="url"><c>file:///name.csv</c>: a path below the folder, or a full path that leads into it.</param>
    /// <param name="folder">The folder that is allowed; null: none.</param>
    /// <param name="span">Where the query names it.</param>
    /// <exception cref="CypherException">Loading is off, or the place is no file or lies elsewhere.</exception>
    public static string Resolve(string url, string? folder, SourceSpan? span)
    {
        if (folder is null)
        {
            throw ExecutionErrors.Create(ExecutionErrors.LoadCsvNotAllowed, span, "LOAD CSV is off; expected a folder from which files may be loaded.");
        }
        if (!url.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) throw Failed(span, $"Found '{url}'; expected a local file: 'file:///name.csv'.");
        var path = Uri.UnescapeDataString(url[Scheme.Length..]);
        if (path.Length == 0 || path[0] != '/') throw Failed(span, $"Found '{url}', which names another computer; expected three slashes: 'file:///name.csv'.");
        if (path.Contains('\0', StringComparison.Ordinal)) throw Failed(span, "Found a name with a null character; expected the name of a file.");
        var root = RealPath(Path.GetFullPath(folder));
        var full = Path.GetFullPath(path);
        var found = RealPath(IsWithin(full, Path.GetFullPath(folder)) || IsWithin(full, root) ? full : Path.GetFullPath(Path.Join(root, path)));
        if (!IsWithin(found, root)) throw Failed(span, $"'{url}' lies outside the folder {root}, from which alone files may be loaded.");
        return File.Exists(found) ? found : throw Failed(span, $"There is no file {found}.");
    }

    /// <summary>Opens a file; a failure says which.</summary>
    /// <exception cref="CypherException">The file cannot be read.</exception>
    public static StreamReader Open(string path, SourceSpan? span)
    {
        try
        {
            return new StreamReader(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failed(span, $"The file {path} cannot be read: {exception.Message}");
        }
    }

    /// <summary>An error about a file.</summary>
    public static CypherException Failed(SourceSpan? span, string message) => ExecutionErrors.Create(ExecutionErrors.LoadCsvFailed, span, message);

    private static bool IsWithin(string path, string folder) =>
        path.StartsWith(folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // Links may lead out of the folder: each part of the path is followed to where it really is.
    private static string RealPath(string path)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Join(real, part);
            FileSystemInfo info = Directory.Exists(real) ? new DirectoryInfo(real) : new FileInfo(real);
            if (info.LinkTarget is not null) real = info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? real;
        }
        return real;
    }
}
