namespace ResearchGraph.Analytics.Csr;

/// <summary>An edge list that cannot be read as one: says where, what was found and what was expected.</summary>
/// <param name="file">The file.</param>
/// <param name="line">The line, from 1.</param>
/// <param name="found">What stands there, shortened.</param>
/// <param name="expected">What should stand there.</param>
public sealed class EdgeListException(string file, long line, string found, string expected)
    : FormatException($"{file}:{line}: found {found}, expected {expected}.")
{
    /// <summary>The line, from 1.</summary>
    public long Line { get; } = line;

    /// <summary>What stands there, shortened.</summary>
    public string Found { get; } = found;

    /// <summary>What should stand there.</summary>
    public string Expected { get; } = expected;
}
