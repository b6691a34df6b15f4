using ResearchGraph.Cli.Output;

namespace ResearchGraph.Cli.Networks;

/// <summary>Several names in a heading.</summary>
internal static class NameList
{
    private const int MostNamed = 3;

    /// <summary><c>Ada</c>; <c>Ada and Alan</c>; <c>Ada, Alan and 3 others</c>. Equal names are one.</summary>
    public static string Of(IEnumerable<string> names)
    {
        List<string> all = [.. names.Distinct(StringComparer.Ordinal)];
        if (all.Count == 1) return all[0];
        var (first, last) = all.Count <= MostNamed ? (all[..^1], all[^1]) : (all[..(MostNamed - 1)], $"{Phrases.Number(all.Count - MostNamed + 1)} others");
        return $"{string.Join(", ", first)} and {last}";
    }
}
