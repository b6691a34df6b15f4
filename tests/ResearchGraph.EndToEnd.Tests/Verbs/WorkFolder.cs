namespace ResearchGraph.EndToEnd.Tests.Verbs;

/// <summary>A folder of a test, deleted at its end.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("rgraph-test-").FullName;

    /// <summary>The path of something in the folder.</summary>
    public string this[string name] => Path.Combine(_path, name);

    /// <summary>Names of what is in the folder, in ordinal order.</summary>
    public IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(_path).Select(entry => Path.GetFileName(entry)!).Order(StringComparer.Ordinal);

    /// <summary>Writes a text file and gives its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
