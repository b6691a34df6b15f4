using System.Buffers;

namespace ResearchGraph.Extraction.Text;

/// <summary>Splits a normalized text into sentences by punctuation, with the abbreviations of scientific prose in mind. Linear; thread-safe.</summary>
public static class SentenceSplitter
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?");

    private static readonly string[] Abbreviations =
        ["e.g", "i.e", "etc", "al", "vs", "fig", "eq", "sec", "cf", "resp", "approx", "w.r.t", "dr", "prof", "st", "no", "ca"];

    /// <summary>The sentences of a text in order, without the blanks between them; together they cover every non-blank character.</summary>
    public static TextSpan[] Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            var end = i + 1;
            while (end < text.Length && text[end] is '"' or '\'' or ')' or ']' or '.' or '!' or '?') end++;
            if (!IsBoundary(text, i, end)) continue;
            Add(text, start, end, sentences);
            start = end;
            i = end - 1;
        }
        Add(text, start, text.Length, sentences);
        return [.. sentences];
    }

    private static int Next(string text, int from)
    {
        var distance = text.AsSpan(from).IndexOfAny(Stops);
        return distance < 0 ? -1 : from + distance;
    }

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(TextSpan.FromBounds(start, end));
    }

    private static bool IsBoundary(string text, int dot, int end)
    {
        if (end >= text.Length) return true;
        if (!char.IsWhiteSpace(text[end])) return false;
        var next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next >= text.Length) return true;
        if (text[dot] == '.' && (char.IsLower(text[next]) || IsAbbreviation(text, dot))) return false;
        return true;
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        var word = text.AsSpan(start, dot - start);
        // A single capital is an initial: "J. Iyer".
        if (word.Length == 1 && char.IsUpper(word[0])) return true;
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
