namespace ResearchGraph.Extraction.Gazetteer;

/// <summary>A taxonomy or gazetteer file cannot be used; the message says where, what was found and what was expected.</summary>
public sealed class TermFileException : Exception
{
    /// <summary>An error about one line.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="line">1-based line number.</param>
    /// <param name="problem">What was found and what was expected.</param>
    public TermFileException(string file, int line, string problem)
        : base($"{file}:{line}: {problem}")
    {
    }

    /// <summary>An error about a whole file.</summary>
    public TermFileException(string message) : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    public TermFileException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>An error without a message.</summary>
    public TermFileException()
    {
    }
}
