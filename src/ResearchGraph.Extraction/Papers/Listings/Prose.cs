namespace ResearchGraph.Extraction.Papers.Listings;

/// <summary>Tells abstracts from titles by length, sentences and the turns of phrase of abstracts.</summary>
internal static class Prose
{
    private const int MaxTitleLength = 300;
    private const int MinSentence = 50, MinSpaces = 7;

    private static readonly string[] s_turns = [" we ", " our ", "this paper", "However", "In this ", " is a ", " are "];

    /// <summary>Positive for abstracts, negative for titles; about -4 to 7.</summary>
    public static double Score(string text)
    {
        var score = text.Length switch
        {
            >= 400 => 4.0,
            >= 250 => 3,
            >= 180 => 1,
            >= 120 => -0.5,
            _ => -2,
        };
        var sentences = InnerSentenceEnds(text);
        score += sentences >= 2 ? 2 : sentences == 1 ? 0.5 : -0.5;
        if (EndsInPeriod(text)) score += 1;
        return HasTurn(text) ? score + 1 : score;
    }

    /// <summary>Whether a line has the shape of a title: words without the marks that end sentences, clauses and statements.</summary>
    public static bool IsLikeTitle(string text) =>
        text.Length <= MaxTitleLength && !StartsLikeMarkup(text) && text[^1] is not ('.' or ',' or ';' or ':' or '{')
        && text.Any(char.IsUpper) && IsMostlyLetters(text) && Score(text) < 1;

    /// <summary>Whether a line has the shape of an abstract, if only of a short one: a whole sentence of some length.</summary>
    public static bool IsLikeAbstract(string text)
    {
        if (StartsLikeMarkup(text) || !IsMostlyLetters(text)) return false;
        return Score(text) > 0 || (!char.IsLower(text[0]) && text.Length >= MinSentence && EndsSentence(text) && text.Count(c => c == ' ') >= MinSpaces);
    }

    /// <summary>Whether a line ends as sentences end.</summary>
    public static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?';

    /// <summary>Whether a text broken over lines may go on after this line.</summary>
    public static bool IsBrokenOff(string text) =>
        text.Length > 0 && text[^1] is not ('.' or '!' or '?' or ')' or '}' or '"' or '”') && !EndsInAddress(text);

    private static bool StartsLikeMarkup(string text) => text[0] is '#' or '/' or '*' or '<' or '>' or '{' or '}' or '@' or '=' or '|' or '-' or '+';

    private static bool IsMostlyLetters(string text) => text.Count(c => char.IsLetter(c) || c == ' ') * 4 >= text.Length * 3;

    private static bool EndsInPeriod(string text) =>
        text.EndsWith('.') && !text.EndsWith("...", StringComparison.Ordinal) && !text.EndsWith("et al.", StringComparison.Ordinal);

    private static bool EndsInAddress(string text)
    {
        var word = text.LastIndexOf(' ') + 1;
        return text.AsSpan(word).Contains("://", StringComparison.Ordinal) || text.AsSpan(word).Contains("www.", StringComparison.Ordinal);
    }

    private static int InnerSentenceEnds(string text)
    {
        var count = 0;
        for (var i = 2; i + 2 < text.Length && count < 2; i++)
        {
            if (text[i] is not ('.' or '?' or '!') || text[i + 1] != ' ' || !char.IsLetterOrDigit(text[i - 2])) continue;
            if (char.IsUpper(text[i + 2]) || char.IsAsciiDigit(text[i + 2])) count++;
        }

        return count;
    }

    private static bool HasTurn(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 2000));
        foreach (var turn in s_turns)
        {
            if (head.Contains(turn, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
