namespace ResearchGraph.Extraction.Papers.Bylines;

/// <summary>A byline whose end has been cut off.</summary>
/// <param name="Names">What stands before <c>et al.</c> and the affiliations; it may begin with the title.</param>
/// <param name="MoreAuthors">Whether <c>et al.</c> was there.</param>
/// <param name="Affiliations">The affiliations, in order.</param>
internal readonly record struct BylineTail(string Names, bool MoreAuthors, IReadOnlyList<string> Affiliations);
