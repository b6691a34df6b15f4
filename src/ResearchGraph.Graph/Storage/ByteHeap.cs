namespace ResearchGraph.Graph.Storage;

/// <summary>
/// Bytes addressed by a 64-bit offset: managed segments of 1 GiB that no item straddles, or one run in a file image.
/// </summary>
internal sealed unsafe class ByteHeap
{
    internal const int SegmentBits = 30;
    internal const int SegmentSize = 1 << SegmentBits;

    private readonly byte[][]? _segments;
    private readonly byte* _pointer;

    /// <summary>Takes segments, all full-sized but the last, of which <paramref name="length"/> bytes in all are used.</summary>
    internal ByteHeap(byte[][] segments, long length)
    {
        _segments = segments;
        Length = length;
    }

    internal ByteHeap(byte* pointer, long length)
    {
        _pointer = pointer;
        Length = length;
    }

    internal long Length { get; }

    /// <summary>The bytes of an item.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside the heap.</exception>
    internal ReadOnlySpan<byte> Slice(long offset, int length)
    {
        if ((ulong)offset + (uint)length > (ulong)Length)
        {
            throw new ArgumentOutOfRangeException(nameof(offset), offset, $"The heap has {Length} bytes.");
        }

        return _segments is null
            ? new ReadOnlySpan<byte>(_pointer + offset, length)
            : _segments[offset >> SegmentBits].AsSpan((int)(offset & (SegmentSize - 1)), length);
    }

    /// <summary>Writes all bytes in order of their offsets.</summary>
    internal void WriteTo(Stream stream)
    {
        for (long offset = 0; offset < Length; offset += SegmentSize)
        {
            stream.Write(Slice(offset, (int)Math.Min(SegmentSize, Length - offset)));
        }
    }
}
