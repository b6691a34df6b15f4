using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Selects among overlapping matches: the longest, then the earliest; matches of one and the same span stay together. Thread-safe.</summary>
internal static class LongestMatches
{
    /// <summary>The selected matches by start.</summary>
    public static List<PhraseMatch<T>> Select<T>(List<PhraseMatch<T>> matches)
    {
        var order = new int[matches.Count];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => Compare(matches[a], matches[b], a, b));
        var selected = new List<PhraseMatch<T>>(matches.Count);
        var keep = new bool[matches.Count];
        foreach (var i in order)
        {
            if (Collides(matches[i], selected)) continue;
            selected.Add(matches[i]);
            keep[i] = true;
        }
        selected.Clear();
        for (var i = 0; i < keep.Length; i++)
        {
            if (keep[i]) selected.Add(matches[i]);
        }
        return selected;
    }

    private static int Compare<T>(PhraseMatch<T> a, PhraseMatch<T> b, int orderA, int orderB)
    {
        var byLength = b.Span.Length.CompareTo(a.Span.Length);
        if (byLength != 0) return byLength;
        var byStart = a.Span.Start.CompareTo(b.Span.Start);
        return byStart != 0 ? byStart : orderA.CompareTo(orderB);
    }

    private static bool Collides<T>(PhraseMatch<T> match, List<PhraseMatch<T>> selected)
    {
        foreach (var other in selected)
        {
            if (other.Span != match.Span && other.Span.Overlaps(match.Span)) return true;
        }
        return false;
    }
}
