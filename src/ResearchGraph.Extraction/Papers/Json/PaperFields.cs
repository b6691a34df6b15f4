namespace ResearchGraph.Extraction.Papers.Json;

/// <summary>The fields of one object as they are read; null where absent.</summary>
internal struct PaperFields
{
    public string? Id;
    public string? Listing;
    public int? Line;
    public string? Title;
    public string? Abstract;
    public string[]? Authors;
    public bool MoreAuthors;
    public string[]? Affiliations;
    public string? Category;
    public PaperDate? Date;
    public bool HasCode;
    public double? Score;
    public PageOwner? Owner;
    public string? Venue;
    public string? Url;
    public string? Doi;

    /// <summary>The paper; null where the title is missing.</summary>
    /// <param name="file">Name of the file, for papers that name no listing.</param>
    /// <param name="line">1-based line of the file, for papers that name none.</param>
    public readonly PaperRecord? ToPaper(string file, int line)
    {
        if (string.IsNullOrWhiteSpace(Title)) return null;
        var listing = string.IsNullOrWhiteSpace(Listing) ? file : Listing;
        return new PaperRecord
        {
            Id = string.IsNullOrWhiteSpace(Id) ? PaperIds.Of(listing, Line ?? line) : Id,
            Listing = listing,
            Line = Line ?? line,
            Title = Title,
            Abstract = Abstract ?? "",
            Authors = Authors ?? [],
            MoreAuthors = MoreAuthors,
            Affiliations = Affiliations ?? [],
            Category = Category,
            Date = Date,
            HasCode = HasCode,
            Score = Score,
            Owner = Owner,
            Venue = Venue,
            Url = Url,
            Doi = Doi,
        };
    }
}
