namespace ResearchGraph.Extraction.Papers.Bylines;

/// <summary>A line that ran title and authors together, parted.</summary>
/// <param name="Title">The title.</param>
/// <param name="Byline">The authors.</param>
/// <param name="Margin">By how much this way scored above the next best, 0 or more.</param>
/// <param name="Alternative">Title of the next best way; null where there was only one.</param>
internal sealed record BylineSplit(string Title, Byline Byline, double Margin, string? Alternative)
{
    /// <summary>Whether another way was nearly as good.</summary>
    public bool IsAmbiguous => Margin < 1;
}
