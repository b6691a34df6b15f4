namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>One line of a data file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Number">1-based line number.</param>
/// <param name="Columns">The columns, trimmed; at least one, and the first is not empty.</param>
public sealed record TermLine(string File, int Number, IReadOnlyList<string> Columns)
{
    /// <summary>A column, or the empty text where the line is shorter.</summary>
    /// <param name="index">0-based index.</param>
    public string Column(int index) => index < Columns.Count ? Columns[index] : "";

    /// <summary>The values of a column, which stand between semicolons; empty ones are left out.</summary>
    /// <param name="index">0-based index.</param>
    public string[] Values(int index) =>
        Column(index).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>An error about this line.</summary>
    /// <param name="problem">What was found and what was expected.</param>
    public TermFileException Error(string problem) => new(File, Number, problem);
}
