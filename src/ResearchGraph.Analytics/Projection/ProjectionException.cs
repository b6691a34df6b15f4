namespace ResearchGraph.Analytics.Projection;

/// <summary>A graph holds a value that a projection cannot use; the message says where, what was found and what was expected.</summary>
public sealed class ProjectionException : Exception
{
    /// <summary>An exception with a message.</summary>
    /// <param name="message">Where, what was found and what was expected.</param>
    public ProjectionException(string message)
        : base(message)
    {
    }

    /// <summary>An exception without a message.</summary>
    public ProjectionException()
    {
    }

    /// <summary>An exception with a cause.</summary>
    /// <param name="message">Where, what was found and what was expected.</param>
    /// <param name="innerException">The cause.</param>
    public ProjectionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
