namespace ResearchGraph.Cypher.Diagnostics;

/// <summary>A query cannot be run, or not to its end.</summary>
/// <param name="error">What is wrong, and where.</param>
/// <param name="inner">What caused it, if it was an exception of another kind.</param>
public sealed class CypherException(CypherError error, Exception? inner = null) : Exception(error.Message, inner)
{
    /// <summary>An error of <paramref name="kind"/>.</summary>
    /// <param name="kind">The kind of error.</param>
    /// <param name="phase">When it showed.</param>
    /// <param name="span">Where; null where no place can be named.</param>
    /// <param name="message">What was found and what was expected.</param>
    public CypherException(ErrorKind kind, ErrorPhase phase, SourceSpan? span, string message)
        : this(new CypherError(kind, phase, span, message))
    {
    }

    /// <summary>What is wrong, and where.</summary>
    public CypherError Error { get; } = error;

    /// <summary>The stable code, such as <c>RG4001</c>.</summary>
    public string Code => Error.Code;

    /// <summary>The class openCypher puts it in.</summary>
    public ErrorClass Class => Error.Class;

    /// <summary>The detail openCypher names.</summary>
    public string Detail => Error.Detail;

    /// <summary>When it showed.</summary>
    public ErrorPhase Phase => Error.Phase;

    /// <summary>Where, in the query text; null where no place can be named.</summary>
    public SourceSpan? Span => Error.Span;
}
