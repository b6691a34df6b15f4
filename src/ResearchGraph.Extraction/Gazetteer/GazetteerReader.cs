namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>Reads gazetteer files: <c>name | kind | alias; alias | key=value; key=value</c>, a line an entry.</summary>
public static class GazetteerReader
{
    /// <summary>The entries of a file, in order.</summary>
    /// <param name="file">The file's name, for error messages.</param>
    /// <param name="reader">Its text.</param>
    /// <exception cref="TermFileException">A line has no kind, or an attribute without <c>=</c>.</exception>
    public static IEnumerable<GazetteerEntry> Read(string file, TextReader reader)
    {
        foreach (var line in TermFile.Read(file, reader))
        {
            if (line.Column(1).Length == 0)
                throw line.Error($"'{line.Columns[0]}' has no kind; expected one such as system, model or dataset in the second column");
            yield return new GazetteerEntry(line.Columns[0], line.Column(1), line.Values(2), Attributes(line));
        }
    }

    private static Dictionary<string, string> Attributes(TermLine line)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var written in line.Values(3))
        {
            var at = written.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0) throw line.Error($"'{written}' is no attribute; expected key=value");
            attributes[written[..at].Trim()] = written[(at + 1)..].Trim();
        }
        return attributes;
    }
}
