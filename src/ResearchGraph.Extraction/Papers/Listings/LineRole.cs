namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>What a line of a listing is.</summary>
internal enum LineRole
{
    /// <summary>Of the page, not of a paper.</summary>
    Furniture,

    /// <summary>Score, category, date, <c>Code</c>.</summary>
    Header,

    /// <summary>A title.</summary>
    Title,

    /// <summary>Authors.</summary>
    Byline,

    /// <summary>Title and authors run together.</summary>
    TitleAndByline,

    /// <summary>An abstract or a part of one.</summary>
    Abstract,

    /// <summary>Something that fits nowhere.</summary>
    Stray,
}
