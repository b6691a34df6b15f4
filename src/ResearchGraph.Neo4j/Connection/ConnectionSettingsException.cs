namespace ResearchGraph.Neo4j.Connection;

/// <summary>The address or another setting of a connection cannot be used; the message says what to give instead.</summary>
public sealed class ConnectionSettingsException : Exception
{
    /// <summary>An exception with a message.</summary>
    /// <param name="message">What was found and what was expected.</param>
    public ConnectionSettingsException(string message)
        : base(message)
    {
    }

    /// <summary>An exception without a message.</summary>
    public ConnectionSettingsException()
    {
    }

    /// <summary>An exception with a cause.</summary>
    /// <param name="message">What was found and what was expected.</param>
    /// <param name="innerException">The cause.</param>
    public ConnectionSettingsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
