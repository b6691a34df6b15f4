using System.Text.Json;

namespace ResearchGraph.Extraction.Papers.Json;

/// <summary>The names of the fields of a paper in JSON Lines, in the order in which they are written.</summary>
internal static class PaperJsonFields
{
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText Listing = JsonEncodedText.Encode("listing");
    public static readonly JsonEncodedText Line = JsonEncodedText.Encode("line");
    public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    public static readonly JsonEncodedText Abstract = JsonEncodedText.Encode("abstract");
    public static readonly JsonEncodedText Authors = JsonEncodedText.Encode("authors");
    public static readonly JsonEncodedText MoreAuthors = JsonEncodedText.Encode("moreAuthors");
    public static readonly JsonEncodedText Affiliations = JsonEncodedText.Encode("affiliations");
    public static readonly JsonEncodedText Category = JsonEncodedText.Encode("category");
    public static readonly JsonEncodedText Date = JsonEncodedText.Encode("date");
    public static readonly JsonEncodedText HasCode = JsonEncodedText.Encode("hasCode");
    public static readonly JsonEncodedText Score = JsonEncodedText.Encode("score");
    public static readonly JsonEncodedText Owner = JsonEncodedText.Encode("owner");
    public static readonly JsonEncodedText Venue = JsonEncodedText.Encode("venue");
    public static readonly JsonEncodedText Url = JsonEncodedText.Encode("url");
    public static readonly JsonEncodedText Doi = JsonEncodedText.Encode("doi");

    /// <summary>All, in order; a paper's fields are known by their index here.</summary>
    public static readonly JsonEncodedText[] All =
    [
        Id, Listing, Line, Title, Abstract, Authors, MoreAuthors, Affiliations, Category, Date, HasCode, Score, Owner, Venue, Url, Doi,
    ];
}
