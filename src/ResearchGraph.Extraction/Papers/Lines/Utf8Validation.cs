using System.Buffers;
using System.Text;

namespace ResearchGraph.Extraction.Papers.Lines;

/// <summary>Finds where bytes stop being UTF-8.</summary>
internal static class Utf8Validation
{
    /// <summary>Index of the first byte that belongs to no valid character, or -1.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var index = 0;
        while (index < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[index..], out _, out var length) != OperationStatus.Done) return index;
            index += length;
        }

        return -1;
    }
}
