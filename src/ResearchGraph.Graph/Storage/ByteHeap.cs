namespace ResearchGraph.Graph.Storage;

/// <summary>Bytes addressed by a 64-bit offset: managed segments that no item straddles, or one run in a file image.</summary>
internal sealed unsafe class ByteHeap
{
    /// <summary>No item straddles a multiple of this, so that any item lies in one run of managed memory.</summary>
    internal const int Boundary = 1 << 30;

    private const int GranuleBits = 20;

    private readonly byte[][]? _segments;
    private readonly byte* _pointer;

    /// <summary>Where each segment begins, and the end of the last.</summary>
    private readonly long[] _starts = [0];

    /// <summary>The segment that holds each multiple of a granule, or the last one before it.</summary>
    private readonly int[] _segmentAt = [0];

    /// <summary>Takes segments in order of their offsets; between them are zeros.</summary>
    /// <param name="segments">Each is used from its first byte on.</param>
    /// <param name="starts">The offset of each segment.</param>
    /// <param name="length">The end of the last one.</param>
    internal ByteHeap(byte[][] segments, IEnumerable<long> starts, long length)
    {
        _segments = segments;
        _starts = [.. starts, length];
        Length = length;
        _segmentAt = new int[(length >> GranuleBits) + 1];
        for (int granule = 0, segment = 0; granule < _segmentAt.Length; granule++)
        {
            while (segment + 1 < segments.Length && _starts[segment + 1] <= (long)granule << GranuleBits)
            {
                segment++;
            }

            _segmentAt[granule] = segment;
        }
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

        return _segments is null ? new ReadOnlySpan<byte>(_pointer + offset, length) : SliceOfSegment(offset, length);
    }

    /// <summary>Writes all bytes in order of their offsets.</summary>
    internal void WriteTo(Stream stream)
    {
        if (_segments is null)
        {
            WriteImage(stream);
            return;
        }

        long written = 0;
        for (var segment = 0; segment < _segments.Length; segment++)
        {
            for (; written < _starts[segment]; written++)
            {
                stream.WriteByte(0);
            }

            var used = (int)Math.Min(_segments[segment].Length, _starts[segment + 1] - written);
            stream.Write(_segments[segment].AsSpan(0, used));
            written += used;
        }
    }

    private ReadOnlySpan<byte> SliceOfSegment(long offset, int length)
    {
        var segment = _segmentAt[offset >> GranuleBits];
        while (segment + 1 < _segments!.Length && offset >= _starts[segment + 1])
        {
            segment++;
        }

        return _segments.Length == 0 ? [] : _segments[segment].AsSpan((int)(offset - _starts[segment]), length);
    }

    private void WriteImage(Stream stream)
    {
        for (long offset = 0; offset < Length; offset += Boundary)
        {
            stream.Write(Slice(offset, (int)Math.Min(Boundary, Length - offset)));
        }
    }
}
