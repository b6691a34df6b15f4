namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>
/// A unit with the thousand, million or billion that may stand before it: <c>1.1K tokens per second</c>, <c>30-billion
/// parameter</c>. Thread-safe.
/// </summary>
internal static class ScaledUnit
{
    private static readonly (string Word, string Name)[] Scales =
    [
        ("thousand", "K"), ("million", "M"), ("billion", "B"), ("trillion", "T"), ("K", "K"), ("k", "K"), ("M", "M"), ("B", "B"), ("T", "T"), ("G", "G"),
    ];

    /// <summary>The unit behind a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numberEnd">Just past the number.</param>
    /// <param name="at">The same, a blank or hyphen skipped.</param>
    /// <returns>The unit or null, where it ends, and its name with the scale.</returns>
    public static (Unit? Unit, int End, string Name) Match(string text, int numberEnd, int at)
    {
        if (UnitTable.Match(text, at) is { } unit) return (unit, at + unit.Surface.Length, unit.Name);
        foreach (var (word, name) in Scales)
        {
            // A letter is glued to its number, a word is not.
            var start = word.Length == 1 ? numberEnd : at;
            var end = start + word.Length;
            if (end >= text.Length || text[end] is not (' ' or '-') || string.CompareOrdinal(text, start, word, 0, word.Length) != 0) continue;
            if (UnitTable.Match(text, end + 1) is { Dimension: Dimension.Count or Dimension.Rate } scaled)
                return (scaled, end + 1 + scaled.Surface.Length, $"{name} {scaled.Name}");
        }
        return (null, at, "");
    }
}
