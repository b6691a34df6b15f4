using System.Text;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Cli.Pipeline;

/// <summary>The file beside a graph file that holds what its builder had to say about the input, a line a diagnostic.</summary>
internal sealed class DiagnosticsLog(string graphPath)
{
    private readonly string _path = graphPath + ".diagnostics.txt";

    /// <summary>Writes the diagnostics in place of those of an earlier build, and counts them by kind.</summary>
    /// <param name="diagnostics">The diagnostics that were kept.</param>
    /// <param name="counts">How many there were of each code, kept or not; codes that it lacks are counted.</param>
    /// <returns>The counts, and the file; null where there was nothing to write.</returns>
    public (IReadOnlyList<DiagnosticCount> Counts, string? File) Write(
        IReadOnlyList<Diagnostic> diagnostics, IReadOnlyDictionary<string, int> counts)
    {
        if (diagnostics.Count == 0)
        {
            File.Delete(_path);
            return ([], null);
        }
        File.WriteAllLines(_path, diagnostics.Select(diagnostic => diagnostic.ToString()), new UTF8Encoding(false));
        return ([.. diagnostics.GroupBy(diagnostic => diagnostic.Code).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Count)], _path);

        DiagnosticCount Count(IGrouping<string, Diagnostic> group) => new(
            group.Key,
            group.Max(diagnostic => diagnostic.Severity).ToString().ToLowerInvariant(),
            counts.TryGetValue(group.Key, out var count) ? count : group.Count(),
            $"{group.First().Location}: {group.First().Message}");
    }
}
