namespace ResearchGraph.Extraction.Papers;

/// <summary>The codes of all diagnostics that reading can give, RG1001 to RG1999.</summary>
/// <remarks>RG100x and RG101x: the file as a whole. RG102x: author pages and digests. RG104x: JSON Lines.</remarks>
public static class DiagnosticCodes
{
    /// <summary>Error: the file holds no text at all.</summary>
    public const string EmptyFile = "RG1001";

    /// <summary>Error: a path names neither a file nor a directory.</summary>
    public const string PathNotFound = "RG1002";

    /// <summary>Error: a directory holds no <c>.txt</c> or <c>.jsonl</c> file.</summary>
    public const string EmptyDirectory = "RG1003";

    /// <summary>Error: the file or directory cannot be opened, or reading it failed midway.</summary>
    public const string Unreadable = "RG1004";

    /// <summary>Error: the file is not text (bytes that no text holds, such as NUL).</summary>
    public const string BinaryFile = "RG1005";

    /// <summary>Error: the text is not UTF-8; a listing is refused for it, of JSON Lines the line is left out. Warning: UTF-16 with undefined characters.</summary>
    public const string WrongEncoding = "RG1006";

    /// <summary>Error: a line longer than the limit was left out.</summary>
    public const string LineTooLong = "RG1007";

    /// <summary>Error: a listing larger than the limit was refused.</summary>
    public const string ListingTooLarge = "RG1008";

    /// <summary>Error: the text has no layout that is known.</summary>
    public const string UnknownLayout = "RG1009";

    /// <summary>Error: the layout is known, but no paper could be read.</summary>
    public const string NoPapers = "RG1010";

    /// <summary>Info: a file was named twice and is read once.</summary>
    public const string FileNamedTwice = "RG1011";

    /// <summary>Warning: two files have one name, or names so alike that their papers get the same identifiers.</summary>
    public const string SameListingName = "RG1012";

    /// <summary>Warning: an author page's paper has no line with category and date.</summary>
    public const string MissingHeaderLine = "RG1020";

    /// <summary>A record without title, which is left out: Warning in a listing, Error in JSON Lines.</summary>
    public const string MissingTitle = "RG1021";

    /// <summary>Warning: an author page's paper has no authors.</summary>
    public const string MissingByline = "RG1022";

    /// <summary>Warning: a paper of a listing has no abstract.</summary>
    public const string MissingAbstract = "RG1023";

    /// <summary>Warning: a line that fits nowhere, which is left out.</summary>
    public const string StrayLine = "RG1024";

    /// <summary>Warning: a printed date that no calendar has; the paper is kept without date.</summary>
    public const string InvalidDate = "RG1025";

    /// <summary>Info: no date of the listing prints its year, so that the reference year was taken.</summary>
    public const string YearAssumed = "RG1026";

    /// <summary>Info: a category that arXiv does not have; it is kept as printed.</summary>
    public const string UnknownCategory = "RG1027";

    /// <summary>Info: title and authors run together, and two ways to part them are nearly as good.</summary>
    public const string AmbiguousByline = "RG1028";

    /// <summary>Info: the page announces another number of papers than was read.</summary>
    public const string PaperCountDiffers = "RG1029";

    /// <summary>Info: an abstract broken over several lines was joined.</summary>
    public const string JoinedAbstract = "RG1030";

    /// <summary>Error: the last record of a listing breaks off before its abstract, which the other records have.</summary>
    public const string TruncatedRecord = "RG1031";

    /// <summary>Warning: the last abstract of a listing breaks off within a sentence.</summary>
    public const string TruncatedAbstract = "RG1032";

    /// <summary>Error: a line that is not one JSON object, which is left out.</summary>
    public const string MalformedJson = "RG1040";

    /// <summary>Warning: a field of the wrong type or out of range; the paper is kept without it.</summary>
    public const string WrongField = "RG1041";

    /// <summary>Warning: a field given twice in one object; the last is taken.</summary>
    public const string DuplicateField = "RG1042";

    /// <summary>Info: fields that no paper has, counted over the file and reported once.</summary>
    public const string UnknownFields = "RG1043";
}
