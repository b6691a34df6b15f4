namespace ResearchGraph.Cypher.Syntax;

/// <summary>What the parser takes at most, so that no text can exhaust stack or memory.</summary>
public static class SyntaxLimits
{
    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int MaxLength = 32 * 1024 * 1024;

    /// <summary>How deeply brackets, subqueries and prefix operators may nest in the text.</summary>
    public const int MaxNesting = 250;

    /// <summary>The greatest height of a syntax tree: no recursion over a parsed tree goes deeper.</summary>
    public const int MaxHeight = 1000;
}
