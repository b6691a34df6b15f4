using System.Text.Json;
using ResearchGraph.EndToEnd.Tests.Golden;
using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Analysis;

/// <summary>collaboration, clusters and related on the seeds.</summary>
public sealed class NetworkVerbTests(SeedGraph seeds) : IClassFixture<SeedGraph>, IDisposable
{
    private readonly WorkFolder _folder = new();

    [Fact]
    public void Collaboration_around_an_author() =>
        GoldenFile.Check("collaboration-around.txt", Run("collaboration", "--around", "Yixing Xu", "--hops", "1", "--top", "6"));

    [Fact]
    public void Clusters_of_authors() => GoldenFile.Check("clusters-authors.txt", Run("clusters", "authors", "--top", "8"));

    [Fact]
    public void Related_papers_with_reasons() => GoldenFile.Check("related-paper.txt", Run("related", "paper", "FlashAttention-2", "--top", "5"));

    [Fact]
    public void Related_techniques_with_reasons() => GoldenFile.Check("related-technique.txt", Run("related", "speculative decoding", "--top", "5"));

    [Theory]
    [InlineData("n.svg", "n.svg")]
    [InlineData("n.graphml", "n.graphml")]
    [InlineData("n.gexf", "n.gexf")]
    [InlineData("n.dot", "n.dot")]
    [InlineData("n.json", "n.json")]
    [InlineData("n.net", "n.net", "n.clu", "n.vec")]
    [InlineData("n.csv", "n-nodes.csv", "n-edges.csv")]
    [InlineData("n.txt", "n-map.txt", "n-network.txt")]
    public void Every_ending_writes_its_files(string name, params string[] expected)
    {
        foreach (var verb in (string[][])[["clusters", "techniques"], ["clusters", "authors"], ["collaboration"]])
        {
            using var folder = new WorkFolder();
            var result = CommandLine.Run([.. verb, "--graph", seeds.Path, "--out", folder[name]]);
            Assert.Equal((0, ""), (result.ExitCode, result.Out));
            Assert.Equal(expected.Order(StringComparer.Ordinal), folder.Names);
            Assert.All(expected, file => Assert.True(new FileInfo(folder[file]).Length > 100));
        }
    }

    [Fact]
    public void Papers_are_drawn_with_their_clusters()
    {
        Run("clusters", "papers", "--out", _folder["p.json"]);
        using var json = JsonDocument.Parse(File.ReadAllText(_folder["p.json"]));
        Assert.InRange(json.RootElement.GetProperty("nodes").GetArrayLength(), 300, 360);
    }

    [Fact]
    public void A_picture_holds_papers_communities_and_scores()
    {
        Run("collaboration", "--around", "Yixing Xu", "--hops", "1", "--out", _folder["n.json"]);
        using var json = JsonDocument.Parse(File.ReadAllText(_folder["n.json"]));
        var text = File.ReadAllText(_folder["n.json"]);
        using var listed = JsonDocument.Parse(Run("collaboration", "--around", "Yixing Xu", "--hops", "1", "--json"));
        Assert.Equal(listed.RootElement.GetProperty("authors").GetArrayLength(), json.RootElement.GetProperty("nodes").GetArrayLength());
        Assert.Contains("author:yixing-xu", text, StringComparison.Ordinal);
        Assert.Contains("Speculative decoding", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_technique_and_a_system_of_one_name_are_told_apart()
    {
        Run("clusters", "techniques", "--out", _folder["t.json"]);
        using var json = JsonDocument.Parse(File.ReadAllText(_folder["t.json"]));
        var labels = json.RootElement.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("label").GetString()!).ToList();
        Assert.Contains("FlashAttention (system)", labels);
        Assert.Contains("FlashAttention (technique)", labels);
        Assert.Equal(labels.Distinct().Count(), labels.Count);
    }

    [Fact]
    public void Any_number_of_threads_draws_the_same()
    {
        Run("clusters", "--out", _folder["one.svg"], "--threads", "1");
        Run("clusters", "--out", _folder["four.svg"], "--threads", "4");
        Assert.Equal(File.ReadAllBytes(_folder["one.svg"]), File.ReadAllBytes(_folder["four.svg"]));
    }

    [Fact]
    public void Filters_leave_only_the_papers_asked_for()
    {
        using var all = JsonDocument.Parse(Run("collaboration", "--json"));
        using var some = JsonDocument.Parse(Run("collaboration", "--json", "--technique", "quantization", "--since", "2024", "--until", "2025"));
        Assert.InRange(some.RootElement.GetProperty("links").GetArrayLength(), 1, all.RootElement.GetProperty("links").GetArrayLength() / 4);
        using var none = JsonDocument.Parse(Run("collaboration", "--json", "--since", "2040"));
        Assert.Equal(0, none.RootElement.GetProperty("authors").GetArrayLength());
    }

    [Theory]
    [InlineData("no collaboration is left: the graph has 352 papers, none of them since 2040\n", "--since", "2040")]
    [InlineData("no collaboration is left: the graph has 352 papers, 37 of them on Quantization, none of these since 2040, until 2041\n", "--technique", "quantization", "--since", "2040", "--until", "2041")]
    [InlineData("no collaboration is left: Yang Sui has 21 papers, 2 of them on Quantization, none of these since 2026\n", "--around", "Yang Sui", "--technique", "quantization", "--since", "2026")]
    [InlineData("no collaboration is left: Yang Sui has 3 papers, none of them until 2000\n", "--around", "author:yang-sui-2", "--until", "2000", "--hops", "0")]
    public void A_filter_that_leaves_nothing_is_named(string note, params string[] filters)
    {
        var result = CommandLine.Run(["collaboration", .. filters, "--graph", seeds.Path]);
        Assert.Equal((0, "", note), (result.ExitCode, result.Out, result.Error));
        result = CommandLine.Run(["collaboration", .. filters, "--graph", seeds.Path, "--out", _folder["x.svg"]]);
        Assert.Equal((1, note + "rgraph: there is nothing to draw; nothing was written\n"), (result.ExitCode, result.Error));
        Assert.Empty(_folder.Names);
    }

    [Theory]
    [InlineData("collaboration", "40 leading authors of 116")]
    [InlineData("clusters", "40 leading techniques of 1")]
    public void A_large_network_is_cut_to_its_leading_nodes_and_says_so(string verb, string note)
    {
        var result = CommandLine.Run([verb, "--graph", seeds.Path, "--out", _folder["n.json"], "--nodes", "40"]);
        Assert.Contains("--nodes N draws more or fewer", result.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllText(_folder["n.json"]));
        Assert.Equal(40, json.RootElement.GetProperty("nodes").GetArrayLength());
        Assert.Contains($"; shown: {note}", File.ReadAllText(_folder["n.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_named_after_what_was_found()
    {
        Assert.Equal("Around Yixing Xu, 1 hop", TitleOf("--around", "yixing"));
        Assert.Equal("Around Yang Sui, 1 hop, on Quantization", TitleOf("--around", "yang sui", "--technique", "quantization"));
        Assert.Equal("Around Yang Sui, 0 hops", TitleOf("--around", "author:YANG-SUI-2", "--hops", "0"));
        Assert.Equal("Who works with whom, since 2024, until 2025", TitleOf("--since", "2024", "--until", "2025"));
    }

    [Fact]
    public void Two_authors_of_one_name_are_told_apart()
    {
        Run("collaboration", "--out", _folder["n.json"]);
        using var json = JsonDocument.Parse(File.ReadAllText(_folder["n.json"]));
        var labels = json.RootElement.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("label").GetString()!).ToList();
        Assert.Contains("Yang Sui (yang-sui)", labels);
        Assert.Contains("Yang Sui (yang-sui-2)", labels);
        Assert.Equal(labels.Distinct().Count(), labels.Count);
        // Alone, too: the reader may know of the other.
        Assert.Contains("  Yang Sui (yang-sui-2)  ", Run("collaboration", "--around", "yang-sui-2"), StringComparison.Ordinal);
        Assert.Contains("Author · author:yang-sui-2\n", Run("show", "author", "yang-sui-2"), StringComparison.Ordinal);
        Assert.Contains("  Yang Sui (yang-sui)  ", Run("stats"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4, "no author called 'Yixing Xuu'; near to it: Yixing Xu", "collaboration", "--around", "Yixing Xuu")]
    [InlineData(4, "no technique, task or system called 'quantisatiom'", "collaboration", "--technique", "quantisatiom")]
    [InlineData(4, "no technique, task or system called 'flashatention'; near to it: FlashAttention", "collaboration", "--technique", "flashatention")]
    [InlineData(4, "no paper called 'FlashAtention 2'; near to it: FlashAttention-2: Faster Attention with", "related", "paper", "FlashAtention 2")]
    [InlineData(4, "no paper called 'FlashAtention 2'; near to it: FlashAttention-2: Faster Attention with", "show", "paper", "FlashAtention 2")]
    [InlineData(4, "no technique called 'quantizaton'; near to it: Quantization", "related", "technique", "quantizaton")]
    [InlineData(4, "no paper called 'Flasks'\n", "related", "paper", "Flasks")]
    [InlineData(2, "clusters takes techniques, papers or authors; found nonsense.", "clusters", "nonsense")]
    [InlineData(2, "--theme takes auto, light or dark; found blue.", "clusters", "--theme", "blue")]
    [InlineData(4, "called 'No such thing at all'", "related", "No such thing at all")]
    [InlineData(4, "found the label Author", "related", "author", "Yang Sui")]
    [InlineData(2, "expected a name that ends in .svg", "clusters", "--out", "x.pdf")]
    [InlineData(2, "--nodes takes a whole number of 1 or more; found 0.", "clusters", "--nodes", "0")]
    [InlineData(2, "--nodes takes a whole number of 1 or more; found many.", "collaboration", "--nodes", "many")]
    [InlineData(2, "--hops takes", "collaboration", "--hops", "-1")]
    [InlineData(2, "--since takes a year; found soon", "collaboration", "--since", "soon")]
    [InlineData(2, "--since 2025 is later than --until 2020", "collaboration", "--since", "2025", "--until", "2020")]
    [InlineData(2, "--text-share takes", "related", "--text-share", "2", "x")]
    [InlineData(2, "--min-papers takes", "clusters", "--min-papers", "0")]
    [InlineData(1, "there is nothing to draw", "collaboration", "--since", "2040", "--out", "x.svg")]
    [InlineData(1, "there is no folder", "clusters", "--out", "/no/such/folder/x.svg")]
    public void Mistakes_are_named(int exitCode, string message, params string[] args)
    {
        var result = CommandLine.Run([.. args, "--graph", seeds.Path]);
        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("related", "pruning", "--top", "3")]
    [InlineData("clusters", "papers", "--top", "3")]
    public void The_model_of_ml_net_works_or_says_that_this_build_lacks_it(params string[] verb)
    {
        var result = CommandLine.Run([.. verb, "--model", "mlnet", "--graph", seeds.Path]);
#if OFFICIAL_PACKAGES
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(result.Out, CommandLine.Run([.. verb, "--model", "mlnet", "--graph", seeds.Path]).Out);
        Assert.Contains(verb[0] == "related" ? "Structured pruning" : "modularity", result.Out, StringComparison.Ordinal);
#else
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("does not have the model mlnet", result.Error, StringComparison.Ordinal);
#endif
    }

    [Fact]
    public void Related_is_json_too_and_the_first_is_the_best()
    {
        using var json = JsonDocument.Parse(Run("related", "technique", "pruning", "--json", "--top", "4"));
        var scores = json.RootElement.GetProperty("related").EnumerateArray().Select(item => item.GetProperty("score").GetDouble()).ToArray();
        Assert.Equal(4, scores.Length);
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.All(scores, score => Assert.InRange(score, 0, 1));
    }

    public void Dispose() => _folder.Dispose();

    private string TitleOf(params string[] args)
    {
        Run(["collaboration", .. args, "--out", _folder["t.svg"]]);
        return System.Xml.Linq.XDocument.Load(_folder["t.svg"]).Root!.Elements().First(element => element.Name.LocalName == "title").Value;
    }

    private string Run(params string[] args) => CommandLine.Expect([.. args, "--graph", seeds.Path]);
}
