using ResearchGraph.Graph.Persistence;

namespace ResearchGraph.Graph.Tests.Persistence;

public sealed class ConflictTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private string Target => _directory.File("graph");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_version_is_that_of_the_content()
    {
        Assert.False(FileVersion.Of(Target).Exists);
        Assert.Equal(FileVersion.None, FileVersion.Of(_directory.File("no/such/directory")));

        var first = GraphFile.Save(TestGraphs.Small(), Target);
        Assert.Equal(first, FileVersion.Of(Target));
        Assert.Equal(new FileInfo(Target).Length, first.Length);
        File.Copy(Target, _directory.File("copy"));
        Assert.Equal(first, FileVersion.Of(_directory.File("copy")));
        using (var file = GraphFile.Open(Target))
        {
            Assert.Equal(first, file.Version);
            Assert.NotEqual(first, GraphFile.Save(TestGraphs.Random(1), Target));
            Assert.Equal(first, file.Version);
        }

        Assert.Equal(first, GraphFile.Save(TestGraphs.Small(), Target));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    public void Files_of_others_have_versions_too(string text)
    {
        File.WriteAllText(Target, text);
        Assert.True(FileVersion.Of(Target).Exists);
        Assert.NotEqual(FileVersion.None, FileVersion.Of(Target));
        Assert.NotEqual(GraphFile.Save(TestGraphs.Small(), _directory.File("other")), FileVersion.Of(Target));
    }

    [Fact]
    public void Only_the_version_that_was_read_is_replaced()
    {
        var read = GraphFile.Save(TestGraphs.Small(), Target);
        var written = GraphFile.Save(TestGraphs.Random(1), Target, Replacing(read));
        var error = Assert.Throws<GraphChangedException>(() => GraphFile.Save(TestGraphs.Random(2), Target, Replacing(read)));
        Assert.Equal(
            $"{Target} was changed by another program since it was opened here ({read.Length} bytes then, {written.Length} now); nothing was stored. Run it again, on what is there now.",
            error.Message);
        Assert.Equal(written, FileVersion.Of(Target));
        Assert.Equal([Target], Directory.GetFiles(_directory.Path));
    }

    [Fact]
    public void A_file_that_is_gone_or_came_up_meanwhile_is_a_conflict()
    {
        var read = GraphFile.Save(TestGraphs.Small(), Target);
        Assert.Contains("was made by another program", Assert.Throws<GraphChangedException>(() => GraphFile.Save(TestGraphs.Small(), Target, Replacing(FileVersion.None))).Message, StringComparison.Ordinal);
        File.Delete(Target);
        Assert.Contains("was deleted", Assert.Throws<GraphChangedException>(() => GraphFile.Save(TestGraphs.Small(), Target, Replacing(read))).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_directory.Path));
        Assert.Equal(read, GraphFile.Save(TestGraphs.Small(), Target, Replacing(FileVersion.None)));
    }

    [Fact]
    public void What_is_written_while_the_new_content_is_written_is_not_lost()
    {
        var read = GraphFile.Save(TestGraphs.Small(), Target);
        var other = FileVersion.None;
        var slow = new GraphAttachment("slow", _ => other = GraphFile.Save(TestGraphs.Random(1), Target));
        Assert.Throws<GraphChangedException>(() => GraphFile.Save(TestGraphs.Random(2), Target, Replacing(read) with { Attachments = [slow] }));
        Assert.Equal(other, FileVersion.Of(Target));
        Assert.Equal([Target], Directory.GetFiles(_directory.Path));
    }

    [Fact]
    public void Of_many_writers_that_read_one_version_one_wins()
    {
        var read = GraphFile.Save(TestGraphs.Small(), Target);
        var graphs = Enumerable.Range(1, 8).Select(seed => TestGraphs.Random(seed)).ToArray();
        var won = 0;
        Parallel.ForEach(graphs, graph =>
        {
            try
            {
                GraphFile.Save(graph, Target, Replacing(read));
                Interlocked.Increment(ref won);
            }
            catch (GraphChangedException)
            {
                // The others.
            }
        });
        Assert.Equal(1, won);
    }

    private static GraphSaveOptions Replacing(FileVersion version) => new() { Replaces = version };
}
