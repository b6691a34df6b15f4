using System.Diagnostics;
using System.Text.Json.Nodes;
using ResearchGraph.Testing;

namespace ResearchGraph.Extraction.Tests.Evaluation;

/// <summary>Compares every figure with those of the reference scorer.</summary>
public class ScorerAgreementTests
{
    [ReferenceScorerFact]
    public void Small_files() => AssertAgrees(ScoringCases.Reference, ScoringCases.Predicted);

    [ReferenceScorerFact]
    public void The_seeds_annotations_against_damaged_copies_of_themselves()
    {
        var reference = File.ReadAllText(Path.Combine(ReferenceScorerFactAttribute.Folder!, "dev.jsonl"));
        for (var seed = 1; seed <= 3; seed++) AssertAgrees(reference, Damage(reference, new Random(seed)));
    }

    private static void AssertAgrees(string reference, string predicted)
    {
        var expected = ReferenceTable(reference, predicted);
        var actual = ScorerTests.Table(ScorerTests.Score(reference, predicted)).Split('\n');
        Assert.Equal(expected.Length, actual.Length);
        Assert.Equal(expected[0], actual[0]);
        for (var i = 1; i < expected.Length; i++) AssertSameRow(expected[i], actual[i]);
    }

    private static void AssertSameRow(string expected, string actual)
    {
        // Both round to three digits; a tie may fall to either side.
        var (a, b) = (expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), actual.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(a.Length, b.Length);
        for (var i = 0; i < a.Length; i++)
        {
            if (double.TryParse(a[i], out var x) && double.TryParse(b[i], out var y)) Assert.True(Math.Abs(x - y) < 0.0011, $"expected '{expected}', found '{actual}'");
            else Assert.Equal(a[i], b[i]);
        }
    }

    private static string[] ReferenceTable(string reference, string predicted)
    {
        var folder = Directory.CreateTempSubdirectory("scores");
        try
        {
            var (r, p) = (Path.Combine(folder.FullName, "r.jsonl"), Path.Combine(folder.FullName, "p.jsonl"));
            File.WriteAllText(r, reference);
            File.WriteAllText(p, predicted);
            var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true };
            start.ArgumentList.Add(Path.Combine(ReferenceScorerFactAttribute.Folder!, "score.py"));
            start.ArgumentList.Add(r);
            start.ArgumentList.Add(p);
            using var python = Process.Start(start)!;
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            Assert.Equal(0, python.ExitCode);
            return output.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Drops papers and entries, changes letter case, punctuation, numbers and roles, and moves entries between papers.</summary>
    private static string Damage(string annotations, Random random)
    {
        var lines = new List<string>();
        JsonNode? strayed = null;
        foreach (var line in annotations.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (random.Next(20) == 0) continue;
            var paper = JsonNode.Parse(line)!.AsObject();
            foreach (var (_, value) in paper.ToArray())
            {
                if (value is not JsonArray list) continue;
                if (list.Count > 0 && random.Next(5) == 0) list.RemoveAt(random.Next(list.Count));
                foreach (var entry in list.OfType<JsonObject>()) Damage(entry, random);
            }
            if (strayed is not null && paper["systems"] is JsonArray systems) systems.Add(strayed.DeepClone());
            strayed = paper["systems"]?.AsArray().FirstOrDefault()?.DeepClone();
            lines.Add(paper.ToJsonString());
        }
        return string.Join('\n', lines) + "\n";
    }

    private static void Damage(JsonObject entry, Random random)
    {
        if (random.Next(3) > 0) return;
        if (entry["name"] is { } name) entry["name"] = name.GetValue<string>().ToUpperInvariant().Replace('-', ' ') + (random.Next(2) == 0 ? " GPU" : " 40 GB");
        if (entry["value"] is { } value) entry["value"] = value.GetValue<double>() + random.Next(3) / 32768.0;
        if (entry.ContainsKey("role")) entry["role"] = "mention";
        if (entry.ContainsKey("generic")) entry["generic"] = random.Next(2) == 0;
    }
}
