namespace ResearchGraph.Extraction.Papers;

/// <summary>
/// One paper as one listing gives it: what was printed, and where. Immutable and thread-safe.
/// A paper that stands in two listings is two records; merging them is a later stage's work.
/// </summary>
public sealed record PaperRecord
{
    /// <summary>Identifier of the listed paper: by default the file name up to its first <c>_</c> or <c>.</c>, a colon, the line.</summary>
    public required string Id { get; init; }

    /// <summary>File name of the listing, without folders.</summary>
    public required string Listing { get; init; }

    /// <summary>1-based line on which the paper starts in the listing: its header line in author pages, its title line in digests.</summary>
    public required int Line { get; init; }

    /// <summary>The title as printed, LaTeX included; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>The abstract as printed, LaTeX included; empty where the listing gives none.</summary>
    public string Abstract { get; init; } = "";

    /// <summary>The authors as printed, in order; empty where the listing names none.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Whether the byline ends in <c>et al.</c>, so that <see cref="Authors"/> is only its beginning.</summary>
    public bool MoreAuthors { get; init; }

    /// <summary>The affiliations as printed, in order; usually empty.</summary>
    public IReadOnlyList<string> Affiliations { get; init; } = [];

    /// <summary>arXiv category such as <c>cs.CL</c> or <c>eess.IV</c>; null where none is printed.</summary>
    public string? Category { get; init; }

    /// <summary>The printed date; null where there is none.</summary>
    public PaperDate? Date { get; init; }

    /// <summary>Whether the listing marks the paper as having code.</summary>
    public bool HasCode { get; init; }

    /// <summary>The listing's own score for the paper; null where there is none.</summary>
    public double? Score { get; init; }

    /// <summary>The owner of the page that lists the paper; null where the page has no owner.</summary>
    public PageOwner? Owner { get; init; }

    /// <summary>Journal or conference; null where unknown.</summary>
    public string? Venue { get; init; }

    /// <summary>Address of the paper; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Digital object identifier; null where unknown.</summary>
    public string? Doi { get; init; }
}
