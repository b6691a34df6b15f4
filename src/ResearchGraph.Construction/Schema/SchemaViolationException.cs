namespace ResearchGraph.Construction.Schema;

/// <summary>A node or relationship that the schema does not allow was about to be built: a bug in the builder.</summary>
public sealed class SchemaViolationException : InvalidOperationException
{
    /// <summary>An exception with a message.</summary>
    /// <param name="message">What was to be built and what the schema asks for.</param>
    public SchemaViolationException(string message)
        : base(message)
    {
    }

    /// <summary>An exception without a message.</summary>
    public SchemaViolationException()
    {
    }

    /// <summary>An exception with a cause.</summary>
    /// <param name="message">What was to be built and what the schema asks for.</param>
    /// <param name="innerException">The cause.</param>
    public SchemaViolationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
