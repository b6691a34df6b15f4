using System.Globalization;
using System.Text.Json;

namespace ResearchGraph.Benchmarks.Cypher;

/// <summary>Whether two engines gave the same rows, to the letter; without ORDER BY in any order.</summary>
internal static class RowComparison
{
    /// <summary>Where they differ first; null where they agree.</summary>
    public static string? Difference(JsonElement ours, JsonElement theirs, bool isOrdered)
    {
        var (left, right) = (Lines(ours), Lines(theirs));
        if (!isOrdered)
        {
            left.Sort(StringComparer.Ordinal);
            right.Sort(StringComparer.Ordinal);
        }
        if (left.Count != right.Count) return $"{left.Count} rows against {right.Count}";
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i] != right[i]) return $"row {i}: {left[i]} against {right[i]}";
        }
        return null;
    }

    private static List<string> Lines(JsonElement rows) => [.. rows.EnumerateArray().Select(Text)];

    // Numbers by value: JavaScript writes 1.0 as 1.
    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.Array => $"[{string.Join(", ", value.EnumerateArray().Select(Text))}]",
        _ => value.GetRawText(),
    };
}
