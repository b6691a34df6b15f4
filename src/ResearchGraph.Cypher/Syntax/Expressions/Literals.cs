namespace ResearchGraph.Cypher.Syntax;

/// <summary>A value that is written out.</summary>
public abstract record Literal : Expression
{
    private protected Literal()
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [];
}

/// <summary><c>null</c>.</summary>
public sealed record NullLiteral : Literal;

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Value">Which of the two.</param>
public sealed record BooleanLiteral(bool Value) : Literal;

/// <summary>A whole number, decimal, hexadecimal or octal; a minus sign directly before it is part of it.</summary>
/// <param name="Value">Any 64-bit value.</param>
public sealed record IntegerLiteral(long Value) : Literal;

/// <summary>A decimal number, <c>Infinity</c> or <c>NaN</c>; a minus sign directly before it is part of it.</summary>
/// <param name="Value">Any double; finite unless one of the two names was written.</param>
public sealed record FloatLiteral(double Value) : Literal;

/// <summary>A string.</summary>
/// <param name="Value">The text with its escapes resolved.</param>
public sealed record StringLiteral(string Value) : Literal;

/// <summary>A list, <c>[a, b]</c>; its items are any expressions.</summary>
/// <param name="Items">The items in order.</param>
public sealed record ListLiteral(SyntaxList<Expression> Items) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Items;
}

/// <summary>A map, <c>{key: value}</c>; its values are any expressions.</summary>
/// <param name="Entries">The entries as written; where a key occurs twice, the last counts.</param>
public sealed record MapLiteral(SyntaxList<MapEntry> Entries) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Entries;
}

/// <summary>One entry of a map.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record MapEntry(SymbolicName Key, Expression Value) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Key, Value];
}
