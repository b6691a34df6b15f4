using System.Globalization;

namespace ResearchGraph.Extraction.Papers.Bylines;

/// <summary>The places where a name could begin right after a title, without a space.</summary>
internal static class GluedBoundaries
{
    /// <summary>Characters that no title ends in.</summary>
    private const string NoEnds = "-‐‑([{/&\\_@#";

    /// <summary>Whether a name could begin at the index, its title ending just before it.</summary>
    public static bool IsAt(string text, int index)
    {
        if (index <= 0 || index >= text.Length) return false;
        var (before, first) = (text[index - 1], text[index]);
        if (char.IsWhiteSpace(before) || NoEnds.Contains(before, StringComparison.Ordinal)) return false;
        if (char.IsUpper(first)) return true;
        return char.GetUnicodeCategory(first) == UnicodeCategory.OtherLetter
            && char.GetUnicodeCategory(before) != UnicodeCategory.OtherLetter;
    }

    /// <summary>Whether such a place leaves a plausible name of two words or more at the end of the text.</summary>
    public static bool Any(string text)
    {
        for (var i = text.Length - 1; i > 0 && text.Length - i <= 100; i--)
        {
            if (IsAt(text, i) && NameShape.Score(BylineParser.Plain(text[i..])) > 0.5) return true;
        }

        return false;
    }
}
