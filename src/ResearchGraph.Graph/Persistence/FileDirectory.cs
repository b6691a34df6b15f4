using System.Runtime.InteropServices;

namespace ResearchGraph.Graph.Persistence;

/// <summary>Reads the list of sections and of checksums, whose own checksum has been verified.</summary>
internal static class FileDirectory
{
    internal static (Section[] Sections, uint[] Checksums, long EndOfGraph) Read(string path, FileImage image, long offset)
    {
        var length = (int)(image.Length - offset);
        var numbers = MemoryMarshal.Cast<byte, int>(image.Bytes(offset, sizeof(int) * 2));
        var (sectionCount, blockCount) = (numbers[0], numbers[1]);
        var expected = FileLayout.DirectoryPrefixLength + ((long)sectionCount * FileLayout.SectionEntryLength) + ((long)blockCount * sizeof(uint));
        if (sectionCount < 0 || expected != length || blockCount != FileLayout.BlockCount(offset))
        {
            throw new GraphFileException(
                path,
                offset,
                $"the directory counts {sectionCount} sections and {blockCount} blocks, which takes {expected} bytes; found {length} bytes and {FileLayout.BlockCount(offset)} blocks");
        }

        var words = MemoryMarshal.Cast<byte, long>(image.Bytes(offset + sizeof(long), sizeof(long) + (sectionCount * FileLayout.SectionEntryLength)));
        var endOfGraph = words[0];
        var sections = new Section[sectionCount];
        for (var i = 0; i < sectionCount; i++)
        {
            var entry = words.Slice(1 + (i * 3), 3);
            sections[i] = new Section((SectionKind)entry[0], entry[1], entry[2]);
            if (entry[1] < FileLayout.HeaderLength || entry[1] % FileLayout.Alignment != 0 || entry[2] < 0 || entry[1] > offset - entry[2])
            {
                throw new GraphFileException(path, offset, $"section {i} lies at byte {entry[1]} with {entry[2]} bytes; expected it before byte {offset}");
            }
        }

        if (endOfGraph < FileLayout.HeaderLength || endOfGraph > offset)
        {
            throw new GraphFileException(path, offset, $"the graph ends at byte {endOfGraph}; expected an end before byte {offset}");
        }

        var checksums = MemoryMarshal.Cast<byte, uint>(image.Bytes(image.Length - ((long)blockCount * sizeof(uint)), blockCount * sizeof(uint)));
        return (sections, checksums.ToArray(), endOfGraph);
    }
}
