namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>
/// Reads the data files that taxonomies and gazetteers are kept in: UTF-8, one term a line, columns between <c>|</c>,
/// several values of one column between <c>;</c>, comments from <c>#</c> at the beginning of a line.
/// </summary>
public static class TermFile
{
    /// <summary>The terms of a file, in order.</summary>
    /// <param name="file">The file's name, for error messages.</param>
    /// <param name="reader">Its text.</param>
    /// <exception cref="TermFileException">A line has an empty first column.</exception>
    public static IEnumerable<TermLine> Read(string file, TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.TrimStart().StartsWith('#')) continue;
            var columns = line.Split('|', StringSplitOptions.TrimEntries);
            if (columns[0].Length == 0)
                throw new TermFileException(file, number, "the first column is empty; expected an identifier or a name there");
            yield return new TermLine(file, number, columns);
        }
    }
}
