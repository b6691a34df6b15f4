namespace ResearchGraph.Extraction.Evaluation;

/// <summary>An annotation file cannot be used; the message says where, what was found and what was expected.</summary>
public sealed class AnnotationFileException : Exception
{
    /// <summary>An error about one line.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="line">1-based line number.</param>
    /// <param name="problem">What was found and what was expected.</param>
    public AnnotationFileException(string file, int line, string problem) : base($"{file}:{line}: {problem}")
    {
    }

    /// <summary>An error without a place.</summary>
    public AnnotationFileException(string message) : base(message)
    {
    }

    /// <summary>An error with its cause.</summary>
    public AnnotationFileException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>An error without a message.</summary>
    public AnnotationFileException()
    {
    }
}
