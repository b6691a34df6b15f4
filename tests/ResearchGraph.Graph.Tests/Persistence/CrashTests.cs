using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Graph.Tests.Persistence;

public sealed class CrashTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public CrashTests() => GraphFile.Save(TestGraphs.Small(), Target);

    private string Target => _directory.File("graph");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_failure_while_writing_keeps_the_old_file_and_leaves_nothing_behind()
    {
        var before = File.ReadAllBytes(Target);
        var failing = new GraphAttachment("late", stream =>
        {
            stream.Write(new byte[500_000]);
            throw new IOException("No space left on device");
        });
        Assert.Throws<IOException>(() => GraphFile.Save(TestGraphs.Random(1), Target, new GraphSaveOptions { Attachments = [failing] }));

        Assert.Equal(before, File.ReadAllBytes(Target));
        Assert.Equal([Target], Directory.GetFiles(_directory.Path));
    }

    [Fact]
    public void A_full_disk_is_an_IOException()
    {
        if (!File.Exists("/dev/full"))
        {
            // Only Linux has this device; the test above stands for it elsewhere.
            return;
        }

        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        Assert.Throws<IOException>(() => GraphFileWriter.Write(full, TestGraphs.Small(), new GraphSaveOptions()));
    }

    [Fact]
    public void What_a_killed_writer_left_behind_disturbs_nobody()
    {
        var leftover = $"{Target}.tmp-0123456789abcdef";
        File.WriteAllBytes(leftover, File.ReadAllBytes(Target)[..50]);
        GraphFile.Save(TestGraphs.Random(2), Target);
        using var file = GraphFile.Open(Target);
        GraphAssert.Equal(TestGraphs.Random(2), file.Snapshot);
    }

    [Fact]
    public void An_open_graph_goes_on_reading_the_old_file_when_it_is_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            // A mapped file cannot be replaced there; GraphFileOptions.MapFile says so.
            return;
        }

        using var old = GraphFile.Open(Target);
        GraphFile.Save(TestGraphs.Random(3), Target);
        GraphAssert.Equal(TestGraphs.Small(), old.Snapshot);
        using var fresh = GraphFile.Open(Target);
        GraphAssert.Equal(TestGraphs.Random(3), fresh.Snapshot);
    }

    [Fact]
    public void A_graph_can_be_extended_and_saved_over_the_file_it_came_from()
    {
        using (var file = GraphFile.Open(Target, new GraphFileOptions { MapFile = false }))
        {
            var builder = GraphBuilder.From(file.Snapshot, out var nodes);
            builder.AddRelationship("NEW", nodes[0], builder.AddNode("Z"));
            GraphFile.Save(builder.Freeze(), Target);
        }

        using var extended = GraphFile.Open(Target);
        Assert.Equal((5, 5), (extended.Snapshot.NodeCount, extended.Snapshot.RelationshipCount));
    }

    [Fact]
    public void Two_writers_at_once_leave_one_whole_graph()
    {
        var graphs = Enumerable.Range(0, 4).Select(seed => TestGraphs.Random(seed, 500, 2_000)).ToArray();
        Parallel.For(0, 12, i => GraphFile.Save(graphs[i % 4], Target));
        using var file = GraphFile.Open(Target);
        Assert.Equal(500, file.Snapshot.NodeCount);
        Assert.Equal([Target], Directory.GetFiles(_directory.Path));
    }
}
