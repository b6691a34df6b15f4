using System.Globalization;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>Reads decimal numbers as prose prints them. Linear; thread-safe.</summary>
internal static class NumberReader
{
    // Longer runs of digits are identifiers, not measurements.
    private const int MaxDigits = 12;

    /// <summary>LaTeX relations that some listings print without backslash, glued to the number: <c>sim2.5</c>.</summary>
    private static readonly string[] GluedRelations = ["sim", "approx", "leq", "geq", "le", "ge", "lt", "gt"];

    /// <summary>Whether a number begins here: not inside a word, a name or another number (<c>Llama3</c>, <c>GPT-2</c>, <c>v1.5</c>, <c>×4</c>).</summary>
    public static bool IsStart(string text, int i)
    {
        if (!char.IsAsciiDigit(text[i])) return false;
        if (i == 0) return true;
        var previous = text[i - 1];
        if (char.IsLetter(previous)) return FollowsGluedRelation(text, i);
        if (char.IsAsciiDigit(previous) || previous is '.' or ',' or '_' or '×' or '@' or '#') return false;
        // "0.25/0.28 FID" lists two numbers; "INT8/4" and "W4/A8" are names.
        if (previous == '/' && i > 1 && char.IsAsciiDigit(text[i - 2])) return true;
        if (previous is '-' or '/' or ':') return i == 1 || !char.IsLetterOrDigit(text[i - 2]);
        return true;
    }

    /// <summary>Reads the number at <paramref name="start"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first digit stands.</param>
    /// <param name="value">The number, 0 or more.</param>
    /// <param name="end">Just past its last digit.</param>
    /// <returns>Whether it is a number of bearable length.</returns>
    public static bool TryRead(string text, int start, out double value, out int end)
    {
        end = start;
        value = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsThousandsComma(text, start, end))) end++;
        if (end == start) return false;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        }
        return end - start <= MaxDigits
            && double.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsThousandsComma(string text, int start, int i)
    {
        if (text[i] != ',' || i - start is 0 or > 3 + 4 * 3 || i + 3 >= text.Length) return false;
        for (var k = i + 1; k <= i + 3; k++)
        {
            if (!char.IsAsciiDigit(text[k])) return false;
        }
        return i + 4 >= text.Length || !char.IsAsciiDigit(text[i + 4]);
    }

    private static bool FollowsGluedRelation(string text, int i)
    {
        foreach (var relation in GluedRelations)
        {
            var at = i - relation.Length;
            if (at < 0 || string.CompareOrdinal(text, at, relation, 0, relation.Length) != 0) continue;
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return true;
        }
        return false;
    }
}
