using System.Buffers.Binary;
using ResearchGraph.Graph.Persistence;

namespace ResearchGraph.Graph.Tests.Persistence;

/// <summary>Files whose content is wrong while all checksums are right, as no accident but a program could make them.</summary>
public sealed class ForgeryTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_forged_file_is_refused_or_fails_with_an_exception_but_never_reads_beyond_its_memory()
    {
        var target = _directory.File("graph");
        GraphFile.Save(TestGraphs.Random(8, 12, 30), target);
        var good = File.ReadAllBytes(target);
        var end = (int)BinaryPrimitives.ReadInt64LittleEndian(good.AsSpan(FileLayout.DirectoryOffsetOffset));
        var random = new Random(21);
        var refused = 0;
        for (var i = 0; i < 400; i++)
        {
            var forged = (byte[])good.Clone();
            forged[random.Next(FileLayout.HeaderLength, good.Length - 4)] = (byte)random.Next(256);
            Seal(forged, end);
            File.WriteAllBytes(target, forged);
            try
            {
                using var file = GraphFile.Open(target);
                Read(file);
            }
            catch (GraphFileException)
            {
                refused++;
            }
        }

        Assert.True(refused > 10, $"only {refused} of 400 forgeries were refused");
    }

    private static void Read(GraphFile file)
    {
        try
        {
            GraphAssert.Equal(file.Snapshot, file.Snapshot);
        }
        catch (Exception exception) when (exception is IndexOutOfRangeException or ArgumentException or InvalidDataException or OverflowException)
        {
            // What a reader of wrong numbers meets: an error, which is all that is asked here.
        }
    }

    private static void Seal(byte[] file, int directory)
    {
        var block = file.AsSpan(FileLayout.HeaderLength, directory - FileLayout.HeaderLength);
        Assert.True(block.Length <= FileLayout.BlockLength);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(file.Length - 4), Crc32C.Compute(block));
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(FileLayout.DirectoryChecksumOffset), Crc32C.Compute(file.AsSpan(directory)));
        var header = Crc32C.Compute(file.AsSpan(0, FileLayout.HeaderChecksumOffset));
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(FileLayout.HeaderChecksumOffset), header);
    }
}
