using ResearchGraph.Cli.Shell.Editing;
using ResearchGraph.EndToEnd.Tests.Verbs;

namespace ResearchGraph.EndToEnd.Tests.Shell;

public sealed class HistoryTests
{
    [Fact]
    public void Entries_last_from_session_to_session()
    {
        using var folder = new WorkFolder();
        var path = folder["state/rgraph/history"];
        var history = new History(path);
        history.Add("RETURN 1;");
        history.Add("RETURN\n  '模型';");
        history.Add("RETURN\n  '模型';");
        history.Add("  ");
        Assert.Equal(["RETURN 1;", "RETURN\n  '模型';"], new History(path).Entries);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Theory]
    [InlineData(" RETURN 1;")]
    [InlineData(":param password=hunter2")]
    [InlineData("RETURN $apiKey;")]
    [InlineData("CREATE (:User {token: 'x'});")]
    public void Secrets_stay_out_of_the_file(string entry)
    {
        using var folder = new WorkFolder();
        var history = new History(folder["history"]);
        history.Add("RETURN 1;");
        history.Add(entry);
        Assert.Equal(entry, history.Entries[^1]);
        Assert.Equal(["RETURN 1;"], new History(folder["history"]).Entries);
    }

    [Fact]
    public void A_damaged_file_or_one_that_cannot_be_written_is_no_error()
    {
        using var folder = new WorkFolder();
        folder.Write("history", "\"RETURN 1;\"\n{]\nnull\n\"RETURN 2;\"\n");
        Assert.Equal(["RETURN 1;", "RETURN 2;"], new History(folder["history"]).Entries);
        Directory.CreateDirectory(folder["folder"]);
        var history = new History(folder["folder"]);
        history.Add("RETURN 1;");
        Assert.Equal(["RETURN 1;"], history.Entries);
    }
}
