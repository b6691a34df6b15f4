using ResearchGraph.Testing;

namespace ResearchGraph.EndToEnd.Tests.Verbs;

/// <summary>The main job on the real listings.</summary>
public sealed class BuildTests(SeedGraph seeds) : IClassFixture<SeedGraph>
{
    [Fact]
    public void The_same_listings_give_the_same_bytes_on_any_number_of_threads()
    {
        using var folder = new WorkFolder();
        var expected = File.ReadAllBytes(seeds.Path);
        foreach (var threads in (string[])["1", "2", "7"])
        {
            CommandLine.Expect("build", Repository.Listings, "--graph", folder["again.rgraph"], "--threads", threads);
            Assert.Equal(expected, File.ReadAllBytes(folder["again.rgraph"]));
        }
    }

    [Fact]
    public void Adding_listings_one_by_one_is_building_from_all()
    {
        using var folder = new WorkFolder();
        var listings = Directory.EnumerateFiles(Repository.Listings).Order(StringComparer.Ordinal).Reverse().ToList();
        CommandLine.Expect("build", listings[0], "--graph", folder["g.rgraph"]);
        foreach (var listing in listings.Skip(1)) CommandLine.Expect("build", listing, "--add", "--graph", folder["g.rgraph"]);
        Assert.Equal(File.ReadAllBytes(seeds.Path), File.ReadAllBytes(folder["g.rgraph"]));
        CommandLine.Expect("build", listings[0], "--add", "--graph", folder["g.rgraph"]);
        Assert.Equal(File.ReadAllBytes(seeds.Path), File.ReadAllBytes(folder["g.rgraph"]));
    }

    [Fact]
    public void Exported_papers_build_the_same_graph()
    {
        using var folder = new WorkFolder();
        CommandLine.Expect("export", "--format", "papers", "--graph", seeds.Path, "--out", folder["papers.jsonl"]);
        Assert.Equal(360, File.ReadLines(folder["papers.jsonl"]).Count());
        CommandLine.Expect("build", folder["papers.jsonl"], "--graph", folder["g.rgraph"]);
        Assert.Equal(File.ReadAllBytes(seeds.Path), File.ReadAllBytes(folder["g.rgraph"]));
    }

    [Fact]
    public void Terms_of_the_user_are_found_and_kept_for_later_builds()
    {
        using var folder = new WorkFolder();
        var first = folder.Write("first.jsonl", """{"title":"Faster decoding","abstract":"We compare with Zorbax, which runs frobnication on it."}""");
        var second = folder.Write("second.jsonl", """{"title":"Slower decoding","abstract":"We propose frobnication and compare it with Zorbax."}""");
        var taxonomy = folder.Write("taxonomy.txt", "frobnication | technique | | Frobnication | frobnicating\n");
        var gazetteer = folder.Write("gazetteer.txt", "Zorbax | system\n");
        CommandLine.Expect("build", first, "--graph", folder["g.rgraph"], "--taxonomy", taxonomy, "--gazetteer", gazetteer);
        CommandLine.Expect("build", second, "--add", "--graph", folder["g.rgraph"]);
        var shown = CommandLine.Expect("show", "technique:frobnication", "--graph", folder["g.rgraph"]);
        Assert.Contains("Slower decoding", shown, StringComparison.Ordinal);
        var system = CommandLine.Expect("show", "system:zorbax", "--graph", folder["g.rgraph"]);
        Assert.Contains("Faster decoding", system, StringComparison.Ordinal);
        Assert.Contains("Slower decoding", system, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_as_JSON_has_the_counts_of_the_issue()
    {
        using var folder = new WorkFolder();
        using var report = System.Text.Json.JsonDocument.Parse(
            CommandLine.Expect("build", Repository.Listings, "--json", "--graph", folder["g.rgraph"]));
        var root = report.RootElement;
        Assert.Equal(360, root.GetProperty("listedPapers").GetInt32());
        Assert.Equal(352, root.GetProperty("papers").GetInt32());
        Assert.Equal([20, 14, 206, 86, 34], root.GetProperty("listings").EnumerateArray().Select(listing => listing.GetProperty("papers").GetInt32()));
        Assert.Equal(
            ["author page, spaced", "author page, compact", "digest, pairs", "digest, spaced", "author page, compact"],
            root.GetProperty("listings").EnumerateArray().Select(listing => listing.GetProperty("layout").GetString()!));
        Assert.Empty(root.GetProperty("diagnostics").EnumerateArray());
    }
}
