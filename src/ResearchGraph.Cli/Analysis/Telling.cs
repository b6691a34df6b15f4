using ResearchGraph.Analytics.Statistics;

namespace ResearchGraph.Cli.Analysis;

/// <summary>What tells a part of the papers from the rest, by log-likelihood.</summary>
internal static class Telling
{
    private const double LeastEvidence = 3.84;

    /// <summary>The features that are more frequent in each part than elsewhere, most telling first; at most so many a part.</summary>
    /// <param name="parts">The part of every case, −1 for none.</param>
    /// <param name="partCount">The number of parts.</param>
    /// <param name="cases">The cases that have each feature.</param>
    /// <param name="most">How many features a part.</param>
    /// <param name="leastCases">How many cases of the part must have a feature.</param>
    public static List<(int Feature, int Cases, double Evidence)>[] Features(
        int[] parts, int partCount, IReadOnlyList<IReadOnlyList<int>> cases, int most, int leastCases = 1)
    {
        var sizes = new int[partCount];
        foreach (var part in parts)
        {
            if (part >= 0) sizes[part]++;
        }
        var all = sizes.Sum();
        var found = new List<(int Feature, int Cases, double Evidence)>[partCount];
        for (var part = 0; part < partCount; part++) found[part] = [];
        for (var feature = 0; feature < cases.Count; feature++)
        {
            var counts = new SortedDictionary<int, int>();
            foreach (var one in cases[feature])
            {
                if (parts[one] >= 0) counts[parts[one]] = counts.GetValueOrDefault(parts[one]) + 1;
            }
            var with = counts.Values.Sum();
            foreach (var (part, count) in counts)
            {
                var evidence = LogLikelihood.Signed(count, sizes[part], with, all);
                if (count >= leastCases && (evidence >= LeastEvidence || partCount == 1)) found[part].Add((feature, count, evidence));
            }
        }
        foreach (var list in found)
        {
            list.Sort((x, y) => y.Evidence != x.Evidence ? y.Evidence.CompareTo(x.Evidence) : y.Cases != x.Cases ? y.Cases.CompareTo(x.Cases) : x.Feature.CompareTo(y.Feature));
            if (list.Count > most) list.RemoveRange(most, list.Count - most);
        }
        return found;
    }
}
