namespace ResearchGraph.Cypher.Diagnostics;

/// <summary>What is wrong with a query, and where.</summary>
/// <param name="Kind">The kind of error, with its code.</param>
/// <param name="Phase">When it showed.</param>
/// <param name="Span">Where, in the query text; null where no place can be named.</param>
/// <param name="Message">What was found and what was expected: whole sentences, without code and place.</param>
public sealed record CypherError(ErrorKind Kind, ErrorPhase Phase, SourceSpan? Span, string Message)
{
    /// <summary>The stable code, such as <c>RG4001</c>.</summary>
    public string Code => Kind.Code;

    /// <summary>The class openCypher puts it in.</summary>
    public ErrorClass Class => Kind.Class;

    /// <summary>The detail openCypher names.</summary>
    public string Detail => Kind.Detail;

    /// <summary>Code, class and message, then the lines of <paramref name="text"/> with the place marked.</summary>
    /// <param name="text">The query text that the span refers to.</param>
    public string Render(string text)
    {
        var heading = $"{Code} {Class}: {Message}";
        return Span is { } span ? heading + "\n" + SourceExcerpt.Render(text, span) : heading;
    }

    /// <summary>Code, class and message on one line.</summary>
    public override string ToString() => $"{Code} {Class}: {Message}";
}
