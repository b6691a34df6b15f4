namespace ResearchGraph.Cypher.Syntax;

/// <summary>The name of a property, map entry, label, type, index or part of a function's name, without backquotes.</summary>
/// <param name="Text">The name as written; names are case-sensitive except those of functions and procedures.</param>
public sealed record SymbolicName(string Text) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [];
}

/// <summary>A name with a namespace, as functions and procedures have: <c>db.labels</c>, <c>duration.between</c>.</summary>
/// <param name="Parts">At least one part; the last is the name proper.</param>
public sealed record QualifiedName(SyntaxList<SymbolicName> Parts) : SyntaxNode
{
    /// <summary>The parts with dots between them, as written.</summary>
    public string Text => Parts.Count == 1 ? Parts[0].Text : string.Join('.', Parts.Select(part => part.Text));

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => Parts;
}
