using System.Globalization;

namespace ResearchGraph.Extraction.Papers;

/// <summary>The default identifiers of listed papers.</summary>
public static class PaperIds
{
    private static readonly char[] s_ends = ['_', '.'];

    /// <summary>The listing's file name up to its first <c>_</c> or <c>.</c>; the whole name where that would be empty.</summary>
    public static string Prefix(string listing)
    {
        var end = listing.IndexOfAny(s_ends);
        return end > 0 ? listing[..end] : listing;
    }

    /// <summary>The identifier of the paper that starts on a 1-based line of a listing, for example <c>000:12</c>.</summary>
    public static string Of(string listing, int line) => string.Create(CultureInfo.InvariantCulture, $"{Prefix(listing)}:{line}");
}
