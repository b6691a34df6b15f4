namespace ResearchGraph.Construction.Resolution.Linkage;

/// <summary>One level of one comparison: what two records agree or disagree in, and what that is worth.</summary>
/// <param name="Comparison">What is compared, such as <c>co-authors</c>.</param>
/// <param name="Level">How it came out, such as <c>none in common</c>.</param>
/// <param name="Weight">The evidence that it gives.</param>
public sealed record ComparisonLevel(string Comparison, string Level, MatchWeight Weight)
{
    private string? _text;

    /// <summary>The level on one line: <c>co-authors: none in common -0.5</c>.</summary>
    public override string ToString() => _text ??= $"{Comparison}: {Level} {Weight}";
}
