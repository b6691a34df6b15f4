using System.Text;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Persistence;
using ResearchGraph.Graph.Schema;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Graph.Tests.Persistence;

public sealed class RoundTripTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Save_then_open_is_identity_and_saving_again_gives_the_same_bytes(bool map)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var graph = TestGraphs.Random(seed, nodes: seed, relationships: seed * 3);
            GraphFile.Save(graph, _directory.File("first"));
            using var file = GraphFile.Open(_directory.File("first"), new GraphFileOptions { MapFile = map });
            GraphAssert.Equal(graph, file.Snapshot);
            GraphFile.Save(file.Snapshot, _directory.File("second"));
            Assert.Equal(File.ReadAllBytes(_directory.File("first")), File.ReadAllBytes(_directory.File("second")));
        }
    }

    [Fact]
    public void The_schema_is_kept_and_a_file_of_the_first_version_opens_without_one()
    {
        var schema = GraphSchema.Default
            .With(new GraphIndex("i", SchemaIndexKind.FullText, OnRelationships: true, ["R", "S"], ["a", "b"], null))
            .With(new GraphConstraint("c", SchemaConstraintKind.Key, OnRelationships: false, "A", ["id"], null))
            .With(new GraphConstraint("t", SchemaConstraintKind.PropertyType, OnRelationships: false, "A", ["x"], "INTEGER"));
        var path = _directory.File("schema");
        GraphFile.Save(TestGraphs.Random(3).With(schema), path);
        using (var file = GraphFile.Open(path))
        {
            Assert.Equal(schema.Indexes.Select(Text), file.Snapshot.Schema.Indexes.Select(Text));
            Assert.Equal(schema.Constraints.Select(Text), file.Snapshot.Schema.Constraints.Select(Text));
            Assert.Equal(schema.Indexes.Count, GraphBuilder.From(file.Snapshot).Freeze().Schema.Indexes.Count);
        }

        // The schema is the end of the catalog, which readers of the first version did not look at.
        var bytes = File.ReadAllBytes(path);
        bytes[FileLayout.VersionOffset] = 1;
        BitConverter.TryWriteBytes(bytes.AsSpan(FileLayout.HeaderChecksumOffset), Crc32C.Compute(bytes.AsSpan(0, FileLayout.HeaderChecksumOffset)));
        File.WriteAllBytes(path, bytes);
        using var old = GraphFile.Open(path);
        GraphAssert.Equal(TestGraphs.Random(3), old.Snapshot);
        Assert.Same(GraphSchema.Default, old.Snapshot.Schema);

        static string Text(object rule) => rule switch
        {
            GraphIndex index => $"{index.Name} {index.Kind} {index.OnRelationships} {string.Join(',', index.LabelsOrTypes)} {string.Join(',', index.Properties)} {index.OwningConstraint}",
            GraphConstraint constraint => $"{constraint.Name} {constraint.Kind} {constraint.OnRelationships} {constraint.LabelOrType} {string.Join(',', constraint.Properties)} {constraint.PropertyType}",
            _ => "",
        };
    }

    [Fact]
    public void A_copy_with_another_schema_ends_with_the_file()
    {
        GraphFile.Save(TestGraphs.Random(4, nodes: 10), _directory.File("copy"));
        var file = GraphFile.Open(_directory.File("copy"));
        var copy = file.Snapshot.With(GraphSchema.Default);
        GraphAssert.Equal(file.Snapshot, copy);
        file.Dispose();
        Assert.Throws<ObjectDisposedException>(() => copy.LabelsOf(new NodeId(0)));
    }

    [Fact]
    public void A_builder_made_from_a_snapshot_gives_the_same_graph()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var graph = TestGraphs.Random(seed);
            GraphAssert.Equal(graph, GraphBuilder.From(graph).Freeze());
        }
    }

    [Fact]
    public void A_graph_larger_than_many_blocks_is_the_same_after_opening()
    {
        var graph = TestGraphs.Random(1, nodes: 20_000, relationships: 60_000);
        GraphFile.Save(graph, _directory.File("large"));
        Assert.True(new FileInfo(_directory.File("large")).Length > 10 * FileLayout.BlockLength);
        using var file = GraphFile.Open(_directory.File("large"), new GraphFileOptions { Verification = GraphFileVerification.All });
        GraphAssert.Equal(graph, file.Snapshot);
    }

    [Fact]
    public void Metadata_and_attachments_travel_along()
    {
        var options = new GraphSaveOptions
        {
            Metadata = new Dictionary<string, string> { ["schema"] = "3", ["a"] = "é" },
            Attachments =
            [
                GraphAttachment.FromBytes("z", Encoding.UTF8.GetBytes("last")),
                new GraphAttachment("big", stream => stream.Write(new byte[200_000])),
                GraphAttachment.FromBytes("empty", default),
            ],
        };
        GraphFile.Save(TestGraphs.Small(), _directory.File("graph"), options);
        using var file = GraphFile.Open(_directory.File("graph"));

        Assert.Equal("3", file.Metadata["schema"]);
        Assert.Equal("é", file.Metadata["a"]);
        Assert.Equal(["big", "empty", "z"], file.AttachmentNames);
        Assert.Equal("last", new StreamReader(file.OpenAttachment("z")!).ReadToEnd());
        Assert.Equal(200_000, file.OpenAttachment("big")!.Length);
        Assert.Equal(0, file.OpenAttachment("empty")!.Length);
        Assert.Null(file.OpenAttachment("absent"));
    }

    [Fact]
    public void A_graph_whose_file_is_disposed_refuses_to_be_read()
    {
        GraphFile.Save(TestGraphs.Small(), _directory.File("graph"));
        var file = GraphFile.Open(_directory.File("graph"));
        var graph = file.Snapshot;
        file.Dispose();
        file.Dispose();
        Assert.Throws<ObjectDisposedException>(() => graph.GetProperty(new NodeId(0), "id"));
        Assert.Throws<ObjectDisposedException>(() => graph.SourceOf(new RelationshipId(0)));
        Assert.Null(graph.FindNode("A", "id", "a"));
        Assert.Equal(0, graph.NodeTables.Length + graph.RelationshipTables.Length + graph.Strings.Count);
    }

    [Fact]
    public void Two_attachments_of_one_name_are_refused()
    {
        var twice = new GraphSaveOptions { Attachments = [GraphAttachment.FromBytes("a", default), GraphAttachment.FromBytes("a", default)] };
        Assert.Throws<ArgumentException>(() => GraphFile.Save(TestGraphs.Small(), _directory.File("graph"), twice));
    }
}
