using ResearchGraph.Graph.Persistence;

namespace ResearchGraph.Graph.Tests.Persistence;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private string Target => _directory.File("graph");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void What_killed_writers_left_behind_goes_with_the_next_write()
    {
        var leftover = _directory.File("graph.tmp-0123456789abcdef");
        File.WriteAllText(leftover, "half a gra");
        Write("whole");
        Assert.False(File.Exists(leftover));
        Assert.Equal("whole", File.ReadAllText(Target));
    }

    [Fact]
    public void The_file_of_a_living_writer_stays()
    {
        var living = _directory.File("graph.tmp-0123456789abcdef");
        using (File.Open(living, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
        {
            Write("whole");
            Assert.True(File.Exists(living));
        }

        Write("again");
        Assert.False(File.Exists(living));
    }

    [Theory]
    [InlineData("graph.tmp-0123456789abcde")]
    [InlineData("graph.tmp-0123456789abcdef0")]
    [InlineData("graph.tmp-0123456789ABCDEF")]
    [InlineData("graph.tmp-notes-of-my-own")]
    [InlineData("graph2.tmp-0123456789abcdef")]
    [InlineData("my-graph.tmp-0123456789abcdef")]
    [InlineData("graph.0123456789abcdef")]
    public void Files_of_other_names_stay(string name)
    {
        File.WriteAllText(_directory.File(name), "");
        Write("whole");
        Assert.True(File.Exists(_directory.File(name)));
    }

    [Fact]
    public void A_name_with_wildcards_is_only_itself()
    {
        if (OperatingSystem.IsWindows())
        {
            // Such names cannot be there.
            return;
        }

        File.WriteAllText(_directory.File("graph.tmp-0123456789abcdef"), "");
        File.WriteAllText(_directory.File("g*h.tmp-0123456789abcdef"), "");
        AtomicFile.Write(_directory.File("g*h"), stream => stream.WriteByte(1));
        Assert.True(File.Exists(_directory.File("graph.tmp-0123456789abcdef")));
        Assert.False(File.Exists(_directory.File("g*h.tmp-0123456789abcdef")));
    }

    [Fact]
    public void Writers_at_once_leave_nothing_and_take_nothing_from_each_other()
    {
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number => Write($"text {number}"));
        Assert.StartsWith("text ", File.ReadAllText(Target), StringComparison.Ordinal);
        Assert.Equal([Target], Directory.GetFiles(_directory.Path));
    }

    [Fact]
    public void Errors_name_the_file_that_was_asked_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // A directory in its place makes the move fail, for the administrator, too.
        Directory.CreateDirectory(Target);
        var error = Assert.ThrowsAny<Exception>(() => Write("text"));
        Assert.True(error is IOException or UnauthorizedAccessException);
        Assert.Contains(Target, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp-", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_directory.Path));

        var missing = _directory.File("no/graph");
        error = Assert.ThrowsAny<IOException>(() => AtomicFile.Write(missing, stream => stream.WriteByte(1)));
        Assert.Contains(missing, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp-", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_named_and_the_file_too()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            // The administrator may write everywhere; the end-to-end tests ask a plain user.
            return;
        }

        File.SetUnixFileMode(_directory.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            var error = Assert.Throws<UnauthorizedAccessException>(() => Write("text"));
            Assert.Equal($"{Target} cannot be written: there is no permission to make files in {_directory.Path}.", error.Message);
        }
        finally
        {
            File.SetUnixFileMode(_directory.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void A_link_stays_and_the_file_that_it_leads_to_is_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Write("old");
        File.CreateSymbolicLink(_directory.File("link"), Target);
        AtomicFile.Write(_directory.File("link"), stream => stream.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(Target));
        Assert.NotNull(new FileInfo(_directory.File("link")).LinkTarget);
    }

    private void Write(string text) => AtomicFile.Write(Target, stream =>
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        writer.Write(text);
    });
}
