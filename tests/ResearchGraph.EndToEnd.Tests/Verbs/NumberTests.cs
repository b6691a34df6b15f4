namespace ResearchGraph.EndToEnd.Tests.Verbs;

/// <summary>Numbers on the command line: what an option takes is said where something else is found.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("--threads takes a whole number from 1 to 512; found x.", "build", "x", "--threads", "x")]
    [InlineData("--threads takes a whole number from 1 to 512; found 1.5.", "analyze", "--threads", "1.5")]
    [InlineData("--threads takes a whole number from 1 to 512; found 513.", "related", "x", "--threads", "513")]
    [InlineData("--top takes a whole number of 1 or more; found x.", "stats", "--top", "x")]
    [InlineData("--top takes a whole number of 1 or more; found -1.", "analyze", "--top", "-1")]
    [InlineData("--top takes a whole number of 1 or more; found 99999999999.", "clusters", "--top", "99999999999")]
    [InlineData("--seed takes a whole number of 0 or more; found -1.", "clusters", "--seed", "-1")]
    [InlineData("--resolution takes a number above 0, up to 1000; found NaN.", "analyze", "--resolution", "NaN")]
    [InlineData("--resolution takes a number above 0, up to 1000; found 0.", "collaboration", "--resolution", "0")]
    [InlineData("--text-share takes a number from 0 to 1; found much.", "related", "x", "--text-share", "much")]
    [InlineData("--hops takes a whole number from 0 to 100; found far.", "collaboration", "--hops", "far")]
    [InlineData("--nodes takes a whole number of 1 or more; found many.", "clusters", "--nodes", "many")]
    [InlineData("--min-shared takes a whole number of 1 or more; found x.", "clusters", "--min-shared", "x")]
    [InlineData("--limit takes a whole number of 0 or more; found -1.", "query", "RETURN 1", "--limit", "-1")]
    [InlineData("--limit takes a whole number of 0 or more; found all.", "shell", "--limit", "all")]
    [InlineData("--timeout takes a number of seconds above 0, up to 1000000; found soon.", "query", "RETURN 1", "--timeout", "soon")]
    [InlineData("--memory takes a whole number of megabytes from 1 to 16777216; found 0.", "query", "RETURN 1", "--memory", "0")]
    [InlineData("--timeout takes a whole number of seconds from 1 to 86400; found 1e3.", "pull", "--graph", "x", "--timeout", "1e3")]
    public void What_an_option_takes_is_said(string message, params string[] args)
    {
        var result = CommandLine.Run(args);
        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Equal($"rgraph: {message}\nTry: rgraph {args[0]} --help\n", result.Error);
    }

    [Fact]
    public void A_number_that_is_missing_is_asked_for()
    {
        var result = CommandLine.Run("stats", "--top");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--top", result.Error, StringComparison.Ordinal);
    }
}
