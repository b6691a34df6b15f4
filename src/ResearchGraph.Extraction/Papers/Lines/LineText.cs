namespace ResearchGraph.Extraction.Papers.Lines;

/// <summary>Cleans a line of what copying from a page leaves behind.</summary>
internal static class LineText
{
    /// <summary>
    /// Trims white space and invisible marks, and replaces other white space (no-break spaces, tabs) by plain spaces,
    /// one for one; the letters stay as they are.
    /// </summary>
    public static string Clean(string line)
    {
        var (start, end) = (0, line.Length);
        while (start < end && IsTrimmed(line[start])) start++;
        while (end > start && IsTrimmed(line[end - 1])) end--;
        var text = line[start..end];
        foreach (var c in text)
        {
            if (IsOddSpace(c)) return string.Create(text.Length, text, FillPlain);
        }

        return text;
    }

    private static void FillPlain(Span<char> target, string text)
    {
        for (var i = 0; i < target.Length; i++) target[i] = IsOddSpace(text[i]) ? ' ' : text[i];
    }

    private static bool IsOddSpace(char c) => c != ' ' && char.IsWhiteSpace(c);

    private static bool IsTrimmed(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F';
}
