using ResearchGraph.Cli.Output;

namespace ResearchGraph.EndToEnd.Tests.Verbs;

/// <summary>Tables on wide and narrow terminals.</summary>
public sealed class TableTests
{
    private static readonly string[] Columns = ["author", "#papers", "#co-authors", "#PageRank", "#betweenness", "#harmonic", "#core", "#community"];
    private static readonly string[][] Rows = [["Ada Lovelace", "18", "24", "0.058", "0.00502", "0.252", "3", "1"], ["Luigi Menabrea", "5", "7", "0.016", "0.074", "0.168", "3", "1"]];

    [Theory]
    [InlineData(200, "co-authors", "betweenness", "community")]
    [InlineData(80, "co-aut.", "betwee.", "commun.")]
    public void Names_stay_whole_at_any_width(int width, params string[] titles)
    {
        var lines = Print(width);
        Assert.All(titles, title => Assert.Contains(lines, line => line.Split(' ').Contains(title)));
        Assert.All(Rows, row => Assert.Contains(lines, line => row.All(cell => line.Contains(cell, StringComparison.Ordinal))));
        Assert.All(lines, line => Assert.True(line.Length <= width, line));
    }

    private static string[] Print(int width)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = CommandLine.Plain(text);
        console.Profile.Width = width;
        Tables.Print(console, "Leading", Columns, Rows);
        return text.ToString().Split('\n');
    }
}
