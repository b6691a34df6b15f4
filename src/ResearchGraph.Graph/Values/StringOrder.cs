namespace ResearchGraph.Graph.Values;

/// <summary>Order of texts by Unicode code point, which is the order of their UTF-8 bytes.</summary>
internal static class StringOrder
{
    internal static int Compare(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        return Rank(left[common]).CompareTo(Rank(right[common]));
    }

    // UTF-16 puts surrogates (code points from U+10000) below U+E000 to U+FFFF; code point order puts them above.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
