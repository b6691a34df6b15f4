namespace ResearchGraph.Extraction.Papers;

/// <summary>Expands paths to files.</summary>
internal sealed class InputFinder
{
    private readonly List<string> _files = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<string> _fullPaths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);

    public InputSet Find(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (File.Exists(path)) AddFile(path);
            else if (Directory.Exists(path)) AddDirectory(path);
            else Report(DiagnosticCodes.PathNotFound, DiagnosticSeverity.Error, path, "no such file or directory");
        }

        return new InputSet(_files, _diagnostics);
    }

    private void AddDirectory(string path)
    {
        try
        {
            var files = Directory.EnumerateFiles(path).Where(IsReadable).Order(StringComparer.Ordinal).ToList();
            files.ForEach(AddFile);
            if (files.Count == 0)
            {
                Report(DiagnosticCodes.EmptyDirectory, DiagnosticSeverity.Error, path, "the directory holds no .txt or .jsonl file");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(DiagnosticCodes.Unreadable, DiagnosticSeverity.Error, path, $"the directory cannot be read: {exception.Message}");
        }
    }

    private void AddFile(string path)
    {
        if (!_fullPaths.Add(Path.GetFullPath(path)))
        {
            Report(DiagnosticCodes.FileNamedTwice, DiagnosticSeverity.Info, path, "the file was named before and is read once");
            return;
        }

        _files.Add(path);
        ReportSameName(path);
    }

    /// <summary>One warning at most: files of one name also give their papers the same identifiers.</summary>
    private void ReportSameName(string path)
    {
        var name = Path.GetFileName(path);
        var prefix = PaperIds.Prefix(name);
        var isNewName = _names.TryAdd(name, path);
        var isNewPrefix = _prefixes.TryAdd(prefix, path);
        if (!isNewName)
        {
            var message = $"the file has the same name as {_names[name]}: both are one listing of the graph, and their papers get the same "
                + $"identifiers ({prefix}:line); give the files different names";
            Report(DiagnosticCodes.SameListingName, DiagnosticSeverity.Warning, path, message);
        }
        else if (!isNewPrefix)
        {
            var message = $"its papers get the same identifiers ({prefix}:line) as those of {_prefixes[prefix]}: they are made of the name "
                + "up to its first '_' or '.'; give the files names that differ before it";
            Report(DiagnosticCodes.SameListingName, DiagnosticSeverity.Warning, path, message);
        }
    }

    private static bool IsReadable(string path)
    {
        var name = Path.GetFileName(path);
        if (name.StartsWith('.')) return false;
        return name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
    }

    private void Report(string code, DiagnosticSeverity severity, string path, string message) =>
        _diagnostics.Add(new Diagnostic(code, severity, new SourceLocation(path, 0), message));
}
