using ResearchGraph.Cypher.Syntax.Printing;

namespace ResearchGraph.Cypher.Syntax;

/// <summary>
/// Writes syntax trees as canonical Cypher on one line: words in upper case, one blank between tokens where there is any, no
/// parentheses but those that are needed. What it writes for a statement is read as an equal tree.
/// </summary>
public static class SyntaxPrinter
{
    /// <summary>The text of <paramref name="node"/>.</summary>
    public static string Print(SyntaxNode node)
    {
        var writer = new SyntaxWriter();
        writer.Node(node);
        return writer.ToString();
    }
}
