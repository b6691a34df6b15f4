using System.Text;
using ResearchGraph.Cli.Output;
using ResearchGraph.Cli.Shell.Editing;

namespace ResearchGraph.Cli.Shell.Completion;

/// <summary>Candidates in columns, as <c>ls</c> lists files.</summary>
internal static class CandidateColumns
{
    private const int MostRows = 12;

    /// <summary>The lines to show; of many candidates the first, and how many there are beside them.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> candidates, int width)
    {
        if (candidates.Count == 0) return [];
        var cell = Math.Min(width, candidates.Max(ScreenLayout.WidthOf) + 2);
        var columns = Math.Max(1, width / cell);
        var rows = Math.Min(MostRows, (candidates.Count + columns - 1) / columns);
        var lines = new List<string>();
        for (var row = 0; row < rows; row++)
        {
            var line = new StringBuilder();
            for (var i = row; i < Math.Min(candidates.Count, rows * columns); i += rows)
                line.Append(candidates[i]).Append(' ', Math.Max(1, cell - ScreenLayout.WidthOf(candidates[i])));
            lines.Add(line.ToString().TrimEnd());
        }
        if (rows * columns < candidates.Count) lines.Add($"… and {Phrases.Number(candidates.Count - rows * columns)} more");
        return lines;
    }
}
