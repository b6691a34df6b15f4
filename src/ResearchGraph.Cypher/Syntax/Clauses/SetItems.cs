namespace ResearchGraph.Cypher.Syntax;

/// <summary>One thing that SET does.</summary>
public abstract record SetItem : SyntaxNode
{
    private protected SetItem()
    {
    }
}

/// <summary><c>n.key = value</c>, <c>n[expression] = value</c>.</summary>
/// <param name="Target">A <see cref="PropertyAccess"/> or an <see cref="ElementAccess"/>.</param>
/// <param name="Value">The value; null removes the property.</param>
public sealed record SetProperty(Expression Target, Expression Value) : SetItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Target, Value];
}

/// <summary><c>n = map</c> and <c>n += map</c>.</summary>
/// <param name="Variable">The node or relationship.</param>
/// <param name="Properties">A map, node or relationship.</param>
/// <param name="Add">Whether properties that the map lacks stay (<c>+=</c>).</param>
public sealed record SetProperties(Variable Variable, Expression Properties, bool Add) : SetItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Variable, Properties];
}

/// <summary><c>n:A:B</c>.</summary>
/// <param name="Variable">The node.</param>
/// <param name="Labels">One or more, each a <see cref="LabelName"/> or a <see cref="DynamicLabel"/>.</param>
public sealed record SetLabels(Variable Variable, SyntaxList<LabelExpression> Labels) : SetItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Variable, .. Labels];
}

/// <summary>One thing that REMOVE does.</summary>
public abstract record RemoveItem : SyntaxNode
{
    private protected RemoveItem()
    {
    }
}

/// <summary><c>n.key</c>, <c>n[expression]</c>.</summary>
/// <param name="Target">A <see cref="PropertyAccess"/> or an <see cref="ElementAccess"/>.</param>
public sealed record RemoveProperty(Expression Target) : RemoveItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Target];
}

/// <summary><c>n:A:B</c>.</summary>
/// <param name="Variable">The node.</param>
/// <param name="Labels">One or more, each a <see cref="LabelName"/> or a <see cref="DynamicLabel"/>.</param>
public sealed record RemoveLabels(Variable Variable, SyntaxList<LabelExpression> Labels) : RemoveItem
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [Variable, .. Labels];
}
