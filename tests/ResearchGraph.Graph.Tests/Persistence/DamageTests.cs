using ResearchGraph.Graph.Persistence;

namespace ResearchGraph.Graph.Tests.Persistence;

public sealed class DamageTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly byte[] _good;

    public DamageTests()
    {
        var attachment = GraphAttachment.FromBytes("source", new byte[] { 1, 2, 3 });
        GraphFile.Save(TestGraphs.Small(), Target, new GraphSaveOptions { Attachments = [attachment] });
        _good = File.ReadAllBytes(Target);
    }

    private string Target => _directory.File("graph");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Every_flipped_byte_is_reported_with_its_place()
    {
        for (var position = 0; position < _good.Length; position++)
        {
            var damaged = (byte[])_good.Clone();
            damaged[position] ^= 0x40;
            var exception = OpenFails(damaged);
            Assert.InRange(exception.Offset, 0, damaged.Length);
            Assert.True(exception.Offset <= position || position < FileLayout.HeaderLength, exception.Message);
        }
    }

    [Fact]
    public void Every_truncation_is_reported()
    {
        for (var length = 0; length < _good.Length; length++)
        {
            OpenFails(_good[..length]);
        }
    }

    [Fact]
    public void Damage_deep_in_a_large_file_is_located_within_a_block()
    {
        GraphFile.Save(TestGraphs.Random(5, nodes: 5_000, relationships: 20_000), Target);
        var bytes = File.ReadAllBytes(Target);
        foreach (var position in new[] { 100, 70_000, 300_000, bytes.Length / 2 })
        {
            var damaged = (byte[])bytes.Clone();
            damaged[position] ^= 1;
            var exception = OpenFails(damaged);
            Assert.InRange(position - exception.Offset, 0, FileLayout.BlockLength - 1);
        }
    }

    [Fact]
    public void Damage_to_an_attachment_shows_when_it_is_read()
    {
        var attachment = new GraphAttachment("source", stream => stream.Write(new byte[3 * FileLayout.BlockLength]));
        GraphFile.Save(TestGraphs.Small(), Target, new GraphSaveOptions { Attachments = [attachment] });
        var bytes = File.ReadAllBytes(Target);
        bytes[2 * FileLayout.BlockLength] ^= 1;
        File.WriteAllBytes(Target, bytes);
        using var file = GraphFile.Open(Target);
        Assert.Equal(4, file.Snapshot.NodeCount);
        Assert.Throws<GraphFileException>(() => file.OpenAttachment("source"));
        Assert.Throws<GraphFileException>(() => GraphFile.Open(Target, new GraphFileOptions { Verification = GraphFileVerification.All }));
    }

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("{\"id\":1}", "this is not a graph file: found 7b226964223a317d")]
    [InlineData("a text of more than sixty-four bytes, which is the length of the header of a graph file", "this is not a graph file")]
    public void Foreign_files_have_their_own_messages(string content, string message)
    {
        File.WriteAllText(Target, content);
        Assert.Contains(message, Assert.Throws<GraphFileException>(() => GraphFile.Open(Target)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_version_is_named_and_so_are_missing_and_added_bytes()
    {
        var newer = (byte[])_good.Clone();
        newer[FileLayout.VersionOffset] = 9;
        Assert.Contains("format version 9, which a newer release wrote; expected version 1 to 2", OpenFails(newer).Message, StringComparison.Ordinal);
        Assert.Contains("is cut off in its header: found 20 bytes", OpenFails(_good[..20]).Message, StringComparison.Ordinal);
        Assert.Contains($"is cut off: found 100 bytes, expected {_good.Length}", OpenFails(_good[..100]).Message, StringComparison.Ordinal);
        Assert.Contains("has bytes after its end", OpenFails([.. _good, 0]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_and_a_directory_have_their_usual_exceptions()
    {
        Assert.Throws<FileNotFoundException>(() => GraphFile.Open(_directory.File("absent")));
        Assert.Throws<UnauthorizedAccessException>(() => GraphFile.Open(_directory.Path));
    }

    private GraphFileException OpenFails(byte[] content)
    {
        File.WriteAllBytes(Target, content);
        return Assert.Throws<GraphFileException>(() =>
        {
            using var file = GraphFile.Open(Target, new GraphFileOptions { Verification = GraphFileVerification.All });
        });
    }
}
