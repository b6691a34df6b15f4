using ResearchGraph.Extraction.Papers.Bylines;

namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Cuts the label of the subscription button from the first title of a digest, when the two run together.</summary>
internal static class GluedLabel
{
    private const string Label = "Subscribe";

    /// <summary>The title without the label; the title itself where the word is its own.</summary>
    /// <param name="title">The first title, for example <c>SubscribeImproving GUI Grounding</c>.</param>
    /// <param name="isFirstLine">Whether nothing stands before it, so that the label would be the page's only furniture.</param>
    /// <param name="drafts">The papers: a name such as <c>SubscribeNet</c> occurs in its abstract, a label run together with a word does not.</param>
    public static string Cut(string title, bool isFirstLine, IReadOnlyList<PaperDraft> drafts)
    {
        if (!title.StartsWith(Label, StringComparison.Ordinal) || title.Length == Label.Length) return title;
        var next = title[Label.Length];
        if (!char.IsUpper(next) && !char.IsDigit(next) && next is not ('$' or '"' or '“' or '\'' or '(' or '\\' or '*')) return title;
        var end = Label.Length;
        while (end < title.Length && WordScanner.IsWordLetter(title[end])) end++;
        var word = title[..end];
        var isName = end > Label.Length && drafts.Any(draft => WordScanner.Contains(draft.Abstract, word));
        var isSystem = isFirstLine && end < title.Length && title[end] == ':';
        return isName || isSystem ? title : title[Label.Length..];
    }
}
