namespace ResearchGraph.Extraction.Text;

/// <summary>
/// Tells the dollars that enclose formulas from those of prices. A dollar opens a formula when the next dollar can close it:
/// no blank stands behind the first and none before the second, and not both are followed by digits, as those of two prices
/// are; a command in between settles it.
/// </summary>
internal static class MathDelimiters
{
    /// <summary>The longest formula within a sentence, in characters.</summary>
    private const int MaxFormula = 400;

    /// <summary>What a dollar stands for.</summary>
    public enum Role : byte
    {
        /// <summary>The character is no dollar, or a dollar of a price.</summary>
        Text,

        /// <summary>It opens a formula.</summary>
        Open,

        /// <summary>It closes a formula.</summary>
        Close,

        /// <summary>It has lost its partner: markup all the same.</summary>
        Stray,
    }

    /// <summary>The role of every character of a text; null where no dollar stands. Linear.</summary>
    public static Role[]? Find(string text)
    {
        var open = NextDollar(text, 0);
        if (open < 0) return null;
        var roles = new Role[text.Length];
        while (open >= 0)
        {
            var close = NextDollar(text, open + 1);
            if (close >= 0 && CanEnclose(text, open, close))
            {
                roles[open] = Role.Open;
                roles[close] = Role.Close;
                open = NextDollar(text, close + 1);
                continue;
            }
            if (!IsBeforeDigit(text, open)) roles[open] = Role.Stray;
            open = close;
        }
        return roles;
    }

    private static int NextDollar(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            // An escaped dollar is a character of the text.
            if (text[i] == '\\') i++;
            else if (text[i] == '$') return i;
        }
        return -1;
    }

    private static bool CanEnclose(string text, int open, int close)
    {
        if (close - open > MaxFormula || char.IsWhiteSpace(text[open + 1])) return false;
        // No price begins with a command.
        if (text[open + 1] == '\\') return true;
        if (char.IsWhiteSpace(text[close - 1])) return false;
        return !IsBeforeDigit(text, open) || !IsBeforeDigit(text, close) || text.AsSpan(open, close - open).Contains('\\');
    }

    private static bool IsBeforeDigit(string text, int dollar) => dollar + 1 < text.Length && char.IsAsciiDigit(text[dollar + 1]);
}
