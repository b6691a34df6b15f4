using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Verbs;

/// <summary>How well the extractors agree with the reference annotations beside the repository, where they are.</summary>
public sealed class EvaluateTests(SeedGraph seeds) : IClassFixture<SeedGraph>
{
    private static string Gold => Path.Combine(Repository.Shared!, "gold", "dev.jsonl");

    [SharedTheory]
    [InlineData("techniques core", 0.75)]
    [InlineData("techniques any", 0.80)]
    [InlineData("tasks", 0.75)]
    [InlineData("proposes", 0.85)]
    [InlineData("others", 0.70)]
    [InlineData("datasets", 0.75)]
    [InlineData("hardware", 0.85)]
    [InlineData("results", 0.70)]
    [InlineData("urls", 0.98)]
    public void Every_kind_reaches_its_mark(string kind, double mark)
    {
        using var report = JsonDocument.Parse(CommandLine.Expect("evaluate", "--gold", Gold, "--graph", seeds.Path, "--json"));
        var row = report.RootElement.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("kind").GetString() == kind);
        Assert.InRange(row.GetProperty("f1").GetDouble(), mark, 1);
    }

    [ReferenceScorerFact]
    public void The_figures_are_those_of_the_reference_scorer()
    {
        using var folder = new WorkFolder();
        CommandLine.Expect("export", "--format", "annotations", "--graph", seeds.Path, "--out", folder["pred.jsonl"]);
        var expected = RunScorer(folder["pred.jsonl"]);
        using var report = JsonDocument.Parse(CommandLine.Expect("evaluate", "--gold", Gold, "--graph", seeds.Path, "--json"));
        var actual = report.RootElement.GetProperty("rows").EnumerateArray().Select(row => string.Create(CultureInfo.InvariantCulture,
            $"{row.GetProperty("kind").GetString()} {Number(row, "reference")} {Number(row, "predicted")} {Share(row, "precision")} {Share(row, "recall")} {Share(row, "f1")}"));
        Assert.Equal(expected, actual);

        static int Number(JsonElement row, string name) => row.GetProperty(name).GetInt32();
        static string Share(JsonElement row, string name) => row.GetProperty(name).GetDouble().ToString("0.000", CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Annotations_of_the_graph_agree_with_themselves_and_misses_are_quoted()
    {
        using var folder = new WorkFolder();
        CommandLine.Expect("export", "--format", "annotations", "--graph", seeds.Path, "--out", folder["gold.jsonl"]);
        var lines = File.ReadAllLines(folder["gold.jsonl"]);
        Assert.Equal(360, lines.Length);
        var same = CommandLine.Expect("evaluate", "--gold", folder["gold.jsonl"], "--graph", seeds.Path);
        Assert.DoesNotContain("  - ", same, StringComparison.Ordinal);
        lines[0] = lines[0].Replace("\"name\":\"SPAN\"", "\"name\":\"SPAM\"", StringComparison.Ordinal);
        File.WriteAllLines(folder["gold.jsonl"], lines);
        var other = CommandLine.Expect("evaluate", "--gold", folder["gold.jsonl"], "--graph", seeds.Path, "--show", "proposes");
        Assert.Contains("  - 000:12 SPAM", other, StringComparison.Ordinal);
        Assert.Contains("  + 000:12 SPAN", other, StringComparison.Ordinal);
    }

    private static List<string> RunScorer(string predicted)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(Repository.Shared!, "gold", "score.py"), Gold, predicted]) start.ArgumentList.Add(argument);
        using var scorer = Process.Start(start)!;
        var output = scorer.StandardOutput.ReadToEnd();
        scorer.WaitForExit();
        Assert.Equal(0, scorer.ExitCode);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => string.Join(' ', words))];
    }
}
