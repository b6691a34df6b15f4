namespace ResearchGraph.Extraction.Papers;

/// <summary>The names of the layouts, as summaries print them.</summary>
public static class PaperLayouts
{
    /// <summary>An author's page with header line, title, authors and abstract on lines of their own.</summary>
    public const string AuthorPageSpaced = "author page, spaced";

    /// <summary>An author's page with title and authors run together on one line.</summary>
    public const string AuthorPageCompact = "author page, compact";

    /// <summary>A digest in which title line and abstract line alternate.</summary>
    public const string DigestPairs = "digest, pairs";

    /// <summary>A digest in which titles and abstracts are set off by blank lines.</summary>
    public const string DigestSpaced = "digest, spaced";

    /// <summary>One paper an object, one object a line.</summary>
    public const string JsonLines = "JSON Lines";

    /// <summary>None of these.</summary>
    public const string Unknown = "unknown";
}
