using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cli.Queries.Sessions;

/// <summary>A statement is wrong, failed or passed a limit; nothing of it was stored.</summary>
/// <param name="message">What is wrong, code first, without the place.</param>
/// <param name="span">Where, in the text of the statement; null where no place can be named.</param>
/// <param name="inner">What caused it.</param>
internal sealed class StatementException(string message, SourceSpan? span = null, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Where, in the text of the statement; null where no place can be named.</summary>
    public SourceSpan? Span { get; } = span;

    /// <summary>The message, then the line of a text with the place marked.</summary>
    /// <param name="text">The text that the statement stands in.</param>
    /// <param name="start">Where in it the statement starts.</param>
    public string Render(string text, int start) =>
        Span is { } span ? $"{Message}\n{SourceExcerpt.Render(text, new SourceSpan(start + span.Start, span.Length))}" : Message;
}
