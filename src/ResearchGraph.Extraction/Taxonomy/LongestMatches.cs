using System.Buffers;
using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Selects among overlapping matches: the longest, then the earliest; matches of one and the same span stay together. Thread-safe.</summary>
internal static class LongestMatches
{
    /// <summary>Texts with so many matches, longer than any abstract, are sorted on the heap.</summary>
    private const int MaxOnStack = 256;

    /// <summary>Leaves the selected matches, in the order given. Time is linear in the matched characters, but for one sort of the matches.</summary>
    /// <param name="matches">Matches in one text, by start.</param>
    public static void Select<T>(List<PhraseMatch<T>> matches)
    {
        if (matches.Count < 2) return;
        var length = 0;
        foreach (var match in matches) length = Math.Max(length, match.Span.End);
        var owners = ArrayPool<int>.Shared.Rent(length);
        owners.AsSpan(0, length).Clear();
        var keys = matches.Count <= MaxOnStack ? stackalloc ulong[matches.Count] : new ulong[matches.Count];
        SortLongestFirst(matches, keys);
        var keep = matches.Count <= MaxOnStack ? stackalloc bool[matches.Count] : new bool[matches.Count];
        foreach (var key in keys)
        {
            var i = (int)(uint)key;
            keep[i] = TryOwn(matches[i], i, matches, owners);
        }
        ArrayPool<int>.Shared.Return(owners);
        Compact(matches, keep);
    }

    private static void Compact<T>(List<PhraseMatch<T>> matches, ReadOnlySpan<bool> keep)
    {
        var count = 0;
        for (var i = 0; i < keep.Length; i++)
        {
            if (keep[i]) matches[count++] = matches[i];
        }
        matches.RemoveRange(count, matches.Count - count);
    }

    /// <summary>Sort keys: the complement of the length above, the index, which follows the start, below.</summary>
    private static void SortLongestFirst<T>(List<PhraseMatch<T>> matches, Span<ulong> keys)
    {
        for (var i = 0; i < keys.Length; i++) keys[i] = ((ulong)(uint)(int.MaxValue - matches[i].Span.Length) << 32) | (uint)i;
        keys.Sort();
    }

    /// <summary>Takes the characters of a match, unless a longer one has some of them. A longer span that overlaps this one has one of its two ends.</summary>
    private static bool TryOwn<T>(PhraseMatch<T> match, int index, List<PhraseMatch<T>> matches, int[] owners)
    {
        int first = owners[match.Span.Start], last = owners[match.Span.End - 1];
        if (first == 0 && last == 0)
        {
            owners.AsSpan(match.Span.Start, match.Span.Length).Fill(index + 1);
            return true;
        }
        return first == last && matches[first - 1].Span == match.Span;
    }
}
