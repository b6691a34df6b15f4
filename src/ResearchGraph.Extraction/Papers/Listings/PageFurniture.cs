namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Recognises what pages print around their papers: labels, subscription lines, dates, counters.</summary>
internal static class PageFurniture
{
    /// <summary>Capitalised as titles are, a line is a title sooner.</summary>
    private const int MaxSloganLength = 100, MaxHeadlineLength = 60;

    private static readonly HashSet<string> s_labels = new(StringComparer.OrdinalIgnoreCase)
    {
        "new", "subscribe", "daily papers", "papers", "trending papers", "trending", "search", "login", "log in", "sign up", "sign in",
        "next", "previous", "load more", "show more", "view all", "see all", "home", "today", "yesterday", "upvote", "submitted by", "by",
        "and the research community", "ak", "back to top", "sort by", "filter", "menu", "share", "abstract", "pdf", "code", "models",
        "datasets", "spaces", "docs", "pricing", "company", "about", "jobs", "careers", "privacy", "tos", "terms", "contact", "help", "website",
        "view pdf", "view arxiv page", "project page", "add to collection", "cookie settings",
    };

    private static readonly string[] s_starts =
    [
        "get trending papers", "get daily papers", "byak and the research", "by ak and the research", "subscribe to our",
        "subscribe to the newsletter", "sign up for", "© ", "copyright ",
    ];

    private static readonly string[] s_statistics =
    [
        "h-index", "i10-index", "papers", "paper", "citations", "citation", "novelty", "ai score", "score", "followers",
    ];

    /// <summary>How surely a line is furniture: 4 for known labels, 2 for bare dates and numbers, 0 where its words do not tell.</summary>
    public static double Score(string text)
    {
        if (text.Length > 80) return 0;
        if (s_labels.Contains(text) || IsStatistic(text)) return 4;
        foreach (var start in s_starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return 4;
        }

        return IsBareDate(text) || !text.Any(char.IsLetter) ? 2 : 0;
    }

    /// <summary>Whether a line is a short phrase as site names and section names are: at most three words, no colon.</summary>
    public static bool IsShort(string text) =>
        text.Length <= 40 && !text.Contains(':', StringComparison.Ordinal) && text.Count(char.IsWhiteSpace) <= 2;

    /// <summary>
    /// Whether a line looks like a label or a call to readers, rather than a title: a few words of which none but the first is
    /// capitalised, and no name such as <c>ZeroFlow</c> among them.
    /// </summary>
    public static bool IsLabelLike(string text) => IsSlogan(text) && !HasInnerCapital(text) && !HasCapitalisedWordAfterFirst(text);

    /// <summary>Whether a line could be printed around papers: no longer than a slogan, without the colon of titles.</summary>
    public static bool IsSlogan(string text)
    {
        if (text.Length > MaxSloganLength || text.Contains(':', StringComparison.Ordinal)) return false;
        return text.Length <= MaxHeadlineLength || !HasCapitalisedWordAfterFirst(text);
    }

    /// <summary>Whether a line is a number run together with its label: <c>h-index98</c>, <c>20papers</c>, <c>Novelty46%</c>.</summary>
    public static bool IsStatistic(string text)
    {
        var label = text.AsSpan().Trim();
        while (label.Length > 0 && IsValueCharacter(label[^1])) label = label[..^1];
        while (label.Length > 0 && IsValueCharacter(label[0])) label = label[1..];
        label = label.TrimEnd(':');
        if (label.Length == text.Length || label.Length == 0) return false;
        foreach (var statistic in s_statistics)
        {
            if (label.Equals(statistic, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The number of <c>20 Papers</c> or <c>20papers</c>.</summary>
    public static int? PaperCount(string text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 7 && char.IsAsciiDigit(text[digits])) digits++;
        var label = text.AsSpan(digits).Trim();
        var isCount = label.Equals("papers", StringComparison.OrdinalIgnoreCase) || label.Equals("paper", StringComparison.OrdinalIgnoreCase);
        return digits > 0 && isCount ? int.Parse(text.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private static bool HasInnerCapital(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && text[i - 1] != ' ') return true;
        }

        return false;
    }

    private static bool HasCapitalisedWordAfterFirst(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && text[i - 1] == ' ') return true;
        }

        return false;
    }

    private static bool IsValueCharacter(char c) => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '.' or ',' or '%' or '+' or 'k' or 'K';

    private static bool IsBareDate(string text) => PrintedDate.TryRead(text, out _, out var length) && length == text.Length;
}
