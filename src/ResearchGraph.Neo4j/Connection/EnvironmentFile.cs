namespace ResearchGraph.Neo4j.Connection;

/// <summary>Reads <c>.env</c> files: <c>NAME=value</c> a line, <c>export</c> before it allowed, <c>#</c> begins a comment line.</summary>
public static class EnvironmentFile
{
    /// <summary>The variables of a file, or none where it does not exist.</summary>
    /// <exception cref="IOException">The file exists but cannot be read.</exception>
    public static IReadOnlyDictionary<string, string> Read(string path) =>
        File.Exists(path) ? Parse(File.ReadLines(path)) : new Dictionary<string, string>();

    /// <summary>The variables of lines. Of two of one name the later wins; a pair of quotes around a value is taken off.</summary>
    public static IReadOnlyDictionary<string, string> Parse(IEnumerable<string> lines)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var text = line.Trim();
            text = text.StartsWith("export ", StringComparison.Ordinal) ? text["export ".Length..].TrimStart() : text;
            var sign = text.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0 && text[0] != '#')
            {
                variables[text[..sign].TrimEnd()] = Unquoted(text[(sign + 1)..].Trim());
            }
        }

        return variables;
    }

    private static string Unquoted(string text) =>
        text.Length >= 2 && text[0] == text[^1] && text[0] is ('"' or '\'') ? text[1..^1] : text;
}
