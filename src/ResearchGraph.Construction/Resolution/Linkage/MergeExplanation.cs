namespace ResearchGraph.Construction.Resolution.Linkage;

/// <summary>Why two records were taken for one thing. Immutable and thread-safe.</summary>
/// <param name="Rule">What brought them together.</param>
/// <param name="Left">What stayed: a name, a title or a place.</param>
/// <param name="Right">What was merged into it.</param>
/// <param name="Levels">The evidence, in the order in which it was weighed; empty where the rule alone decides.</param>
public sealed record MergeExplanation(BlockingRule Rule, string Left, string Right, IReadOnlyList<ComparisonLevel> Levels)
{
    /// <summary>The evidence in all.</summary>
    public MatchWeight Weight => new(Levels.Sum(level => level.Weight.Bits));

    /// <summary>The explanation on one line: <c>SameName: A = B (co-authors: none in common -0.5; … = +2.0)</c>.</summary>
    public override string ToString() => Levels.Count == 0
        ? $"{Rule}: {Left} = {Right}"
        : $"{Rule}: {Left} = {Right} ({string.Join("; ", Levels)} = {Weight})";
}
