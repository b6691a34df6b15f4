namespace ResearchGraph.Cypher.Diagnostics;

/// <summary>Guesses what a misspelt name was to be.</summary>
public static class NearestName
{
    private const int MaxLength = 64;

    /// <summary>
    /// The candidate nearest to <paramref name="name"/> by optimal string alignment (insert, delete, replace, swap neighbours),
    /// letter case aside; the first in ordinal order where several are equally near. Null where none is within a third of the
    /// name's length, or where the name is one of the candidates.
    /// </summary>
    /// <param name="name">What was written; names over 64 characters have no neighbour.</param>
    /// <param name="candidates">What exists, in any order.</param>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length > MaxLength) return null;
        string? best = null;
        var least = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (string.Equals(candidate, name, StringComparison.Ordinal)) return null;
            if (candidate.Length > MaxLength || Math.Abs(candidate.Length - name.Length) > least) continue;
            var distance = Distance(name, candidate);
            if (distance < least || (distance == least && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, least) = (candidate, distance);
            }
        }
        return best;
    }

    private static int Distance(string a, string b)
    {
        Span<int> twoAgo = stackalloc int[b.Length + 1];
        Span<int> previous = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) current[j] = Math.Min(current[j], twoAgo[j - 2] + 1);
            }
            var spare = twoAgo;
            twoAgo = previous;
            previous = current;
            current = spare;
        }
        return previous[b.Length];
    }

    private static bool Same(char x, char y) => char.ToUpperInvariant(x) == char.ToUpperInvariant(y);
}
