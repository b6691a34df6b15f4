using System.Buffers.Binary;

namespace ResearchGraph.Graph.Storage;

/// <summary>The hash of the string dictionary: the same in every process, since the slots are written to the file.</summary>
/// <remarks>Multiply-and-fold over 8-byte words, in the manner of wyhash; not meant to withstand an adversary.</remarks>
internal static class StringHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;

    internal static uint Compute(ReadOnlySpan<byte> bytes)
    {
        var hash = Fold((ulong)bytes.Length ^ First, Second);
        while (bytes.Length >= sizeof(ulong))
        {
            hash = Fold(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes), First);
            bytes = bytes[sizeof(ulong)..];
        }

        ulong tail = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            tail |= (ulong)bytes[i] << (8 * i);
        }

        hash = Fold(hash ^ tail, Second);
        return (uint)(hash ^ (hash >> 32));
    }

    private static ulong Fold(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
