namespace ResearchGraph.Cypher.Syntax;

/// <summary>How often a part of a path repeats.</summary>
/// <param name="Minimum">The fewest repetitions, 0 or more; null where <c>*</c> leaves it out, which means 1.</param>
/// <param name="Maximum">The most repetitions; null: no limit.</param>
/// <param name="Style">How it is written.</param>
public sealed record PathQuantifier(long? Minimum, long? Maximum, QuantifierStyle Style) : SyntaxNode
{
    /// <summary>The fewest repetitions.</summary>
    public long Least => Minimum ?? 1;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [];
}

/// <summary>The two ways to write a quantifier.</summary>
public enum QuantifierStyle
{
    /// <summary>Inside the brackets of a relationship: <c>[*]</c>, <c>[*2]</c>, <c>[*1..3]</c>, <c>[*..3]</c></summary>
    VariableLength,

    /// <summary>Behind a relationship or a path in parentheses: <c>+</c>, <c>*</c>, <c>{2}</c>, <c>{1,3}</c>, <c>{,3}</c></summary>
    Postfix,
}

/// <summary>Which of the matching paths between two ends count.</summary>
/// <param name="Kind">The rule.</param>
/// <param name="Count">How many paths, or groups of equal length; null for the kinds that take no number.</param>
public sealed record PathSelector(PathSelectorKind Kind, long? Count) : SyntaxNode
{
    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> Children => [];
}

/// <summary>The rules of choice among paths.</summary>
public enum PathSelectorKind
{
    /// <summary><c>shortestPath(…)</c>: one of the shortest</summary>
    ShortestPath,

    /// <summary><c>allShortestPaths(…)</c>: all of the shortest</summary>
    AllShortestPaths,

    /// <summary><c>SHORTEST k</c> and <c>ANY SHORTEST</c>: the k shortest (1 for ANY)</summary>
    Shortest,

    /// <summary><c>ALL SHORTEST</c>: all of the shortest</summary>
    AllShortest,

    /// <summary><c>SHORTEST k GROUPS</c>: all paths of the k least lengths</summary>
    ShortestGroups,

    /// <summary><c>ANY k</c>: any k paths</summary>
    Any,
}
