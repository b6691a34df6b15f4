namespace ResearchGraph.Graph.Persistence;

/// <summary>Writes on in blocks of <see cref="FileLayout.BlockLength"/> and keeps the checksum of each. Cannot seek.</summary>
internal sealed class BlockWriter(Stream target, long start) : Stream
{
    private readonly byte[] _block = new byte[FileLayout.BlockLength];
    private readonly List<uint> _checksums = [];
    private long _written = start;
    private int _used;

    /// <summary>The checksums of all blocks so far; complete after <see cref="Complete"/>.</summary>
    internal IReadOnlyList<uint> Checksums => _checksums;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    /// <summary>The offset in the file of the next byte.</summary>
    internal long Offset => _written + _used;

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var taken = Math.Min(buffer.Length, _block.Length - _used);
            buffer[..taken].CopyTo(_block.AsSpan(_used));
            _used += taken;
            buffer = buffer[taken..];
            if (_used == _block.Length)
            {
                EndBlock();
            }
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Does nothing: a block ends only where it is full, or by <see cref="Complete"/>.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Writes zeros up to the next aligned offset.</summary>
    internal void Align()
    {
        while (Offset % FileLayout.Alignment != 0)
        {
            Write([0]);
        }
    }

    /// <summary>Ends the last block, be it full or not.</summary>
    internal void Complete()
    {
        if (_used > 0)
        {
            EndBlock();
        }
    }

    private void EndBlock()
    {
        var bytes = _block.AsSpan(0, _used);
        _checksums.Add(Crc32C.Compute(bytes));
        target.Write(bytes);
        _written += _used;
        _used = 0;
    }
}
