using System.Text.Json;
using System.Text.RegularExpressions;

namespace ResearchGraph.Cli.Shell.Editing;

/// <summary>
/// What was entered before, oldest first, kept in a file of the user's that nobody else may read. What begins with a blank or
/// names a secret is kept for the session only.
/// </summary>
internal sealed partial class History
{
    private const int Most = 2000;

    private readonly List<string> _entries = [];
    private readonly string? _path;

    /// <summary>A history.</summary>
    /// <param name="path">The file; null for none. One that is missing or damaged counts as empty.</param>
    public History(string? path)
    {
        _path = path;
        if (path is null) return;
        try
        {
            _entries.AddRange(File.ReadLines(path).TakeLast(Most).Select(Decode).OfType<string>());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A history that cannot be read is no reason not to work.
        }
    }

    /// <summary>The entries, oldest first.</summary>
    public IReadOnlyList<string> Entries => _entries;

    /// <summary>
    /// The user's file: <c>RGRAPH_HISTORY</c>, where empty means none; else <c>rgraph/history</c> in the folder for state of
    /// programs.
    /// </summary>
    public static string? DefaultPath()
    {
        if (Environment.GetEnvironmentVariable("RGRAPH_HISTORY") is { } path) return path.Length == 0 ? null : path;
        var state = Environment.GetEnvironmentVariable("XDG_STATE_HOME");
        if (string.IsNullOrEmpty(state))
        {
            var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
            state = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) : Path.Combine(home, ".local", "state");
            if (home.Length == 0) return null;
        }
        return Path.Combine(state, "rgraph", "history");
    }

    /// <summary>Adds an entry; not one that is blank or equals the last.</summary>
    public void Add(string entry)
    {
        if (string.IsNullOrWhiteSpace(entry) || (_entries.Count > 0 && _entries[^1] == entry)) return;
        _entries.Add(entry);
        if (_path is null || entry[0] == ' ' || SecretWord().IsMatch(entry)) return;
        try
        {
            Append(entry);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // As above.
        }
    }

    private void Append(string entry)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_path!))!);
        var options = new FileStreamOptions { Mode = FileMode.Append, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(_path!, options)) writer.WriteLine(JsonSerializer.Serialize(entry));
        if (new FileInfo(_path!).Length > 4 << 20) Shrink();
    }

    private void Shrink()
    {
        var kept = File.ReadLines(_path!).TakeLast(Most / 2).ToList();
        File.WriteAllLines(_path!, kept);
    }

    private static string? Decode(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(line);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("password|passwd|secret|credential|token|api_?key", RegexOptions.IgnoreCase)]
    private static partial Regex SecretWord();
}
