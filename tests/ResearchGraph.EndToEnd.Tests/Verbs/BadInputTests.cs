using System.Text;

namespace ResearchGraph.EndToEnd.Tests.Verbs;

/// <summary>Input that cannot be used: a clear error, an exit code, and an existing graph that stays as it was.</summary>
public sealed class BadInputTests
{
    private const string CutDigest =
        "A Fast Method\nWe present a fast method for networks. It is faster than others by far, and it is small. Experiments show this.\n"
        + "A Small Method\nWe present a small method for networks. It is smaller than others by far, and it is fast. Experiments show this.\n"
        + "A Slow Method for Very Large Networks";

    private const string Good = """{"title":"A paper","abstract":"We propose X."}""";

    private static readonly Dictionary<string, (byte[] Content, string Code)> BadFiles = new(StringComparer.Ordinal)
    {
        ["empty.txt"] = ([], "RG1001"),
        ["blank.txt"] = ("\n \n\t\n"u8.ToArray(), "RG1001"),
        ["binary.txt"] = ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 200, 201], "RG1005"),
        ["latin1.txt"] = (Encoding.Latin1.GetBytes("Une méthode\nNous présentons une méthode très rapide pour les réseaux. Elle est bonne.\n"), "RG1006"),
        ["utf16.txt"] = (Encoding.Unicode.GetBytes("A Title of a Paper\nAn abstract of a paper."), "RG1005"),
        ["cut.jsonl"] = (Encoding.UTF8.GetBytes(Good + "\n{\"title\":\"Another pap"), "RG1040"),
        ["untitled.jsonl"] = (Encoding.UTF8.GetBytes(Good + "\n{\"abstract\":\"x\"}"), "RG1021"),
        ["long.jsonl"] = (Encoding.UTF8.GetBytes(Good + "\n{\"title\":\"" + new string('x', 17 << 20) + "\"}"), "RG1007"),
        ["cut.txt"] = (Encoding.UTF8.GetBytes(CutDigest), "RG1031"),
    };

    public static TheoryData<string> BadFileNames => [.. BadFiles.Keys];

    [Theory]
    [MemberData(nameof(BadFileNames))]
    public void A_file_that_cannot_be_used_stops_the_build(string name)
    {
        var (content, code) = BadFiles[name];
        using var folder = new WorkFolder();
        var before = BuildGood(folder);
        File.WriteAllBytes(folder[name], content);
        var result = CommandLine.Run("build", folder[name], "--graph", folder["g.rgraph"]);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"error {code}:", result.Error, StringComparison.Ordinal);
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was changed", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder["g.rgraph"]));
        Assert.DoesNotContain(folder.Names, file => file.Contains("tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Missing_paths_and_folders_without_listings_are_named()
    {
        using var folder = new WorkFolder();
        var before = BuildGood(folder);
        Directory.CreateDirectory(folder["none"]);
        foreach (var (path, code) in (ReadOnlySpan<(string, string)>)[(folder["missing.txt"], "RG1002"), (folder["none"], "RG1003")])
        {
            var result = CommandLine.Run("build", path, "--graph", folder["g.rgraph"]);
            Assert.Equal(1, result.ExitCode);
            Assert.Contains($"{path}: error {code}:", result.Error, StringComparison.Ordinal);
        }
        Assert.Equal(before, File.ReadAllBytes(folder["g.rgraph"]));
    }

    [Fact]
    public void Skip_bad_builds_from_the_rest_and_writes_what_was_left_out()
    {
        using var folder = new WorkFolder();
        var input = folder.Write("some.jsonl", Good + "\n{\"title\":\"cut off");
        CommandLine.Expect("build", input, "--skip-bad", "--graph", folder["g.rgraph"]);
        Assert.Contains("some.jsonl:2: error RG1040:", File.ReadAllText(folder["g.rgraph.diagnostics.txt"]), StringComparison.Ordinal);
        Assert.Contains("A paper", CommandLine.Expect("show", "A paper", "--graph", folder["g.rgraph"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_that_cannot_be_read_is_an_error_of_its_own()
    {
        using var folder = new WorkFolder();
        Assert.Equal(3, CommandLine.Run("stats", "--graph", folder["missing.rgraph"]).ExitCode);
        Assert.Equal(3, CommandLine.Run("stats", "--graph", folder.Write("text.rgraph", "no graph")).ExitCode);
        BuildGood(folder);
        var bytes = File.ReadAllBytes(folder["g.rgraph"]);
        bytes[bytes.Length / 3] ^= 0x40;
        File.WriteAllBytes(folder["g.rgraph"], bytes);
        var result = CommandLine.Run("export", "--format", "papers", "--graph", folder["g.rgraph"]);
        Assert.Equal(3, result.ExitCode);
        Assert.Contains("at byte", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_cannot_be_written_is_named_and_nothing_else_is_touched()
    {
        using var folder = new WorkFolder();
        BuildGood(folder);
        Directory.CreateDirectory(folder["here"]);
        AssertFails("is a folder", "build", folder["good.jsonl"], "--graph", folder["here"]);
        AssertFails("there is no folder", "build", folder["good.jsonl"], "--graph", folder["nowhere/g.rgraph"]);
        AssertFails("is a folder", "export", "--format", "papers", "--out", folder["here"], "--graph", folder["g.rgraph"]);
        AssertFails("is a file", "export", "--format", "csv", "--out", folder["good.jsonl"], "--graph", folder["g.rgraph"]);
        Assert.Equal(["g.rgraph", "good.jsonl", "here"], folder.Names);
    }

    [Fact]
    public void A_device_is_written_into_and_never_replaced()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new WorkFolder();
        BuildGood(folder);
        AssertFails("is a device", "build", folder["good.jsonl"], "--graph", "/dev/null");
        CommandLine.Expect("export", "--format", "papers", "--out", "/dev/null", "--graph", folder["g.rgraph"]);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void A_link_is_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new WorkFolder();
        BuildGood(folder);
        var target = folder.Write("target.jsonl", "");
        File.CreateSymbolicLink(folder["link.jsonl"], target);
        CommandLine.Expect("export", "--format", "papers", "--out", folder["link.jsonl"], "--graph", folder["g.rgraph"]);
        Assert.NotNull(new FileInfo(folder["link.jsonl"]).LinkTarget);
        Assert.Contains("A paper", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_not_there_gets_suggestions()
    {
        using var folder = new WorkFolder();
        BuildGood(folder);
        var result = CommandLine.Run("show", "A papper", "--graph", folder["g.rgraph"]);
        Assert.Equal(4, result.ExitCode);
        Assert.Contains("near to it: A paper", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build")]
    [InlineData("export", "--format", "csv")]
    [InlineData("export", "--format", "nonsense")]
    [InlineData("build", "x", "--threads", "0")]
    public void A_command_line_that_is_not_understood_ends_with_2(params string[] args) =>
        Assert.Equal(2, CommandLine.Run(args).ExitCode);

    private static void AssertFails(string message, params string[] args)
    {
        var result = CommandLine.Run(args);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    private static byte[] BuildGood(WorkFolder folder)
    {
        CommandLine.Expect("build", folder.Write("good.jsonl", Good), "--graph", folder["g.rgraph"]);
        return File.ReadAllBytes(folder["g.rgraph"]);
    }

    [Theory]
    [InlineData("stats")]
    [InlineData("show", "x")]
    [InlineData("query", "RETURN 1")]
    [InlineData("analyze")]
    [InlineData("collaboration")]
    [InlineData("clusters")]
    [InlineData("related", "x")]
    [InlineData("export", "--format", "jsonl")]
    public void Every_verb_says_what_is_wrong_with_a_graph_file(params string[] verb)
    {
        using var folder = new WorkFolder();
        CommandLine.Expect("query", "--write", "CREATE (:A {text: 'long enough'})", "--graph", folder["g.rgraph"]);
        var bytes = File.ReadAllBytes(folder["g.rgraph"]);
        Directory.CreateDirectory(folder["folder"]);
        File.WriteAllBytes(folder["empty"], []);
        File.WriteAllBytes(folder["cut"], bytes[..^1]);
        File.WriteAllText(folder["text"], "This is a letter and no graph.");
        bytes[8] = 99;
        File.WriteAllBytes(folder["newer"], bytes);
        foreach (var (name, message) in ((string, string)[])
            [
                ("missing", "there is no graph file"), ("folder", "is a folder; expected a graph file"), ("empty", "the file is empty; expected a graph file"),
                ("cut", "the file is cut off: found"), ("text", "this is not a graph file: found 54686973"), ("newer", "is of format version 99, which a newer release wrote; expected version"),
            ])
        {
            var result = CommandLine.Run([.. verb, "--graph", folder[name]]);
            Assert.Equal((3, ""), (result.ExitCode, result.Out));
            Assert.Contains(message, result.Error, StringComparison.Ordinal);
            Assert.Contains(folder[name], result.Error, StringComparison.Ordinal);
        }
    }
}
