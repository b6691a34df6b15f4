using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ResearchGraph.Graph.Persistence;

/// <summary>CRC-32C (Castagnoli, RFC 3720), by the processor's instruction where it has one.</summary>
internal static class Crc32C
{
    internal static uint Compute(ReadOnlySpan<byte> bytes) => ~Update(uint.MaxValue, bytes);

    /// <summary>
    /// The checksums of four runs of equal length that lie one after the other. The instruction has a latency of three cycles but
    /// starts one a cycle: four independent chains keep it busy. Compiled at once, since opening a file waits for it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static (uint First, uint Second, uint Third, uint Fourth) ComputeFour(ReadOnlySpan<byte> bytes)
    {
        var length = bytes.Length / 4;
        var first = bytes[..length];
        var second = bytes.Slice(length, length);
        var third = bytes.Slice(length * 2, length);
        var fourth = bytes.Slice(length * 3, length);
        var (a, b, c, d) = (uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue);
        var position = 0;
        for (; position + sizeof(ulong) <= length; position += sizeof(ulong))
        {
            a = BitOperations.Crc32C(a, BinaryPrimitives.ReadUInt64LittleEndian(first[position..]));
            b = BitOperations.Crc32C(b, BinaryPrimitives.ReadUInt64LittleEndian(second[position..]));
            c = BitOperations.Crc32C(c, BinaryPrimitives.ReadUInt64LittleEndian(third[position..]));
            d = BitOperations.Crc32C(d, BinaryPrimitives.ReadUInt64LittleEndian(fourth[position..]));
        }

        return (~Update(a, first[position..]), ~Update(b, second[position..]), ~Update(c, third[position..]), ~Update(d, fourth[position..]));
    }

    private static uint Update(uint crc, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var value in bytes)
        {
            crc = BitOperations.Crc32C(crc, value);
        }

        return crc;
    }
}
