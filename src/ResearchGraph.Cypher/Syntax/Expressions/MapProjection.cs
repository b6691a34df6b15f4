namespace ResearchGraph.Cypher.Syntax;

/// <summary><c>n {.a, .*, b: 1, c}</c>.</summary>
/// <param name="Subject">The node, relationship or map that is projected.</param>
/// <param name="Items">What goes into the map; a later entry overrides an earlier one of the same name.</param>
public sealed record MapProjection(Variable Subject, SyntaxList<MapProjectionItem> Items) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Subject, .. Items];
}

/// <summary>One item of a map projection.</summary>
public abstract record MapProjectionItem : SyntaxNode
{
    private protected MapProjectionItem()
    {
    }
}

/// <summary><c>.a</c>: the property of that name.</summary>
/// <param name="Key">The name.</param>
public sealed record PropertySelector(SymbolicName Key) : MapProjectionItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Key];
}

/// <summary><c>.*</c>: all properties.</summary>
public sealed record AllPropertiesSelector : MapProjectionItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [];
}

/// <summary><c>c</c>: a variable under its own name.</summary>
/// <param name="Variable">The variable.</param>
public sealed record VariableSelector(Variable Variable) : MapProjectionItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Variable];
}

/// <summary><c>b: 1</c>: any expression under a name.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">The expression.</param>
public sealed record LiteralEntry(SymbolicName Key, Expression Value) : MapProjectionItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Key, Value];
}
