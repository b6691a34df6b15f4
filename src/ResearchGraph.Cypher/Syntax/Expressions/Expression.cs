namespace ResearchGraph.Cypher.Syntax;

/// <summary>Anything that has a value.</summary>
public abstract record Expression : SyntaxNode
{
    private protected Expression()
    {
    }
}

/// <summary>A variable, used or introduced.</summary>
/// <param name="Name">The name without backquotes.</param>
public sealed record Variable(string Name) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [];
}

/// <summary>A parameter, <c>$name</c> or <c>$0</c>.</summary>
/// <param name="Name">The name without the dollar sign and backquotes.</param>
public sealed record Parameter(string Name) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [];
}
