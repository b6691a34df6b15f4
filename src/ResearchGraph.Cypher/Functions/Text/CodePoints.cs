namespace ResearchGraph.Cypher.Functions.Text;

/// <summary>Texts counted and cut by Unicode code point; a pair of surrogates counts once.</summary>
internal static class CodePoints
{
    internal static int Count(string text)
    {
        var count = text.Length;
        for (var i = FirstSurrogate(text); i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                count--;
                i++;
            }
        }

        return count;
    }

    /// <summary>The part from a code point on (0 or more), at most so many code points long; what lies outside is cut off.</summary>
    internal static string Slice(string text, long start, long length)
    {
        if (FirstSurrogate(text) == text.Length)
        {
            var from = (int)Math.Min(start, text.Length);
            return text.Substring(from, (int)Math.Min(length, text.Length - from));
        }

        var begin = Skip(text, 0, start);
        return text[begin..Skip(text, begin, length)];
    }

    internal static string Reverse(string text)
    {
        var reversed = text.ToCharArray();
        Array.Reverse(reversed);
        for (var i = 0; i + 1 < reversed.Length; i++)
        {
            if (char.IsSurrogatePair(reversed[i + 1], reversed[i]))
            {
                (reversed[i], reversed[i + 1]) = (reversed[i + 1], reversed[i]);
                i++;
            }
        }

        return new string(reversed);
    }

    private static int Skip(string text, int offset, long count)
    {
        for (; count > 0 && offset < text.Length; count--)
        {
            offset += offset + 1 < text.Length && char.IsSurrogatePair(text[offset], text[offset + 1]) ? 2 : 1;
        }

        return offset;
    }

    private static int FirstSurrogate(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        return first < 0 ? text.Length : first;
    }
}
