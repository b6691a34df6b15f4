namespace ResearchGraph.Extraction.Papers.Bylines;

/// <summary>Who wrote a paper, as a listing prints it.</summary>
/// <param name="Authors">Names in order, with single plain spaces.</param>
/// <param name="MoreAuthors">Whether <c>et al.</c> follows.</param>
/// <param name="Affiliations">What follows <c> · </c>, in order; usually empty.</param>
public sealed record Byline(IReadOnlyList<string> Authors, bool MoreAuthors, IReadOnlyList<string> Affiliations)
{
    /// <summary>No authors.</summary>
    public static Byline None { get; } = new([], false, []);
}
