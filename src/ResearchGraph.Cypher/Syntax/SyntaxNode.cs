using ResearchGraph.Cypher.Diagnostics;

namespace ResearchGraph.Cypher.Syntax;

/// <summary>
/// A node of the syntax tree: immutable, thread-safe, compared by structure and never by place.
/// Two nodes are equal when they say the same, wherever in whichever text they stand.
/// </summary>
public abstract record SyntaxNode
{
    private protected SyntaxNode()
    {
    }

    /// <summary>Where the node stands in the text that was parsed. Takes no part in equality.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The nodes directly below this one, in the order of the text.</summary>
    public abstract IEnumerable<SyntaxNode> Children { get; }

    /// <summary>Compares by kind; derived records add their members, but not the span.</summary>
    public virtual bool Equals(SyntaxNode? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The node in canonical Cypher.</summary>
    public sealed override string ToString() => SyntaxPrinter.Print(this);

    private protected static SyntaxNode[] Maybe(SyntaxNode? node) => node is null ? [] : [node];
}
