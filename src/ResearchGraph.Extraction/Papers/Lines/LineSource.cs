using System.Globalization;

namespace ResearchGraph.Extraction.Papers.Lines;

/// <summary>
/// The lines of a stream as UTF-8, one at a time, in memory bounded by the longest line allowed: a longer one is passed over
/// without being held. Lines end in LF or CR LF, or in CR where the first block has no LF. I/O errors and binary content end
/// the lines with a diagnostic.
/// </summary>
internal sealed class LineSource : IDisposable
{
    private const int FirstSize = 64 * 1024;
    private readonly Utf8Input _input;
    private readonly ReadReport _report;
    private readonly int _maxLength;
    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _end;
    private int _lineLength;
    private int _lineSpace;
    private byte _terminator;
    private bool _isOpen;
    private bool _atEnd;
    private bool _hasLine;

    public LineSource(Stream stream, ReadOptions options, ReadReport report)
    {
        _input = new Utf8Input(stream);
        _maxLength = options.MaxLineLength;
        _report = report;
    }

    /// <summary>1-based number of the current line.</summary>
    public long Number { get; private set; }

    /// <summary>Offset of the current line in the file, in bytes; meaningful where <see cref="IsUtf8"/>.</summary>
    public long Offset { get; private set; }

    /// <summary>Bytes of the current line, also where it is too long to be held.</summary>
    public long Length { get; private set; }

    /// <summary>Whether the current line is longer than the limit; then <see cref="Current"/> is empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>First byte of the line, where it is too long to be held.</summary>
    public byte FirstOfTooLong { get; private set; }

    /// <summary>Whether the file itself is UTF-8, so that offsets are those of the file.</summary>
    public bool IsUtf8 => _input.Encoding == TextEncoding.Utf8;

    /// <summary>The current line without its end; valid until the next call of <see cref="Skip"/>.</summary>
    public ReadOnlySpan<byte> Current => _buffer.AsSpan(_start, _lineLength);

    /// <summary>Makes the next line current, or leaves the one that is; false at the end.</summary>
    public bool Peek()
    {
        if (_hasLine) return true;
        try
        {
            if (!_isOpen && !Open()) return false;
            return _hasLine = Next();
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or NotSupportedException)
        {
            Fail(DiagnosticCodes.Unreadable, $"reading failed after {_input.BytesRead} bytes: {exception.Message}");
            return false;
        }
    }

    /// <summary>Leaves the current line behind.</summary>
    /// <param name="isBlank">Whether it is to be counted as blank.</param>
    public void Skip(bool isBlank = true)
    {
        if (isBlank) _report.BlankLines++;
        _start += _lineSpace;
        Offset += _lineSpace;
        _lineSpace = _lineLength = 0;
        _hasLine = false;
    }

    public void Dispose() => _input.Dispose();

    private bool Open()
    {
        _isOpen = true;
        _input.Open();
        Offset = _input.MarkLength;
        while (_end < FirstSize / 2 && Fill())
        {
        }

        var block = _buffer.AsSpan(0, _end);
        _terminator = block.Contains((byte)'\n') || !block.Contains((byte)'\r') ? (byte)'\n' : (byte)'\r';
        var binary = EncodingDetector.FirstBinaryByte(block);
        if (binary < 0) return true;
        var hint = EncodingDetector.LooksLikeUtf16(block) ? "; it looks like UTF-16 without byte order mark" : "";
        var found = $"byte 0x{block[binary].ToString("X2", CultureInfo.InvariantCulture)} at offset {Offset + binary}";
        Fail(DiagnosticCodes.BinaryFile, $"the file is not text: found {found}{hint}; expected UTF-8, or UTF-16 with byte order mark");
        return false;
    }

    private bool Next()
    {
        IsTooLong = false;
        var scanned = 0;
        while (true)
        {
            var end = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf(_terminator);
            if (end >= 0) return SetLine(scanned + end, scanned + end + 1);
            scanned = _end - _start;
            if (scanned > _maxLength) return PassOver();
            if (!Fill()) return scanned > 0 && SetLine(scanned, scanned);
        }
    }

    private bool SetLine(int length, int space)
    {
        Number++;
        _report.Lines = Number;
        _report.BytesRead = _input.BytesRead;
        _lineSpace = space;
        Length = length;
        IsTooLong = length > _maxLength;
        if (length > 0 && _buffer[_start + length - 1] == (byte)'\r') length--;
        _lineLength = IsTooLong ? 0 : length;
        return true;
    }

    /// <summary>Drops the rest of a line that is too long, block by block.</summary>
    private bool PassOver()
    {
        long dropped = 0;
        FirstOfTooLong = _buffer[_start];
        while (true)
        {
            var end = _buffer.AsSpan(_start, _end - _start).IndexOf(_terminator);
            if (end >= 0 || _atEnd)
            {
                var length = end >= 0 ? end : _end - _start;
                SetLine(length, end >= 0 ? end + 1 : length);
                (IsTooLong, _lineLength, Length) = (true, 0, Length + dropped);
                Offset += dropped;
                return true;
            }

            dropped += _end - _start;
            _start = _end = 0;
            Fill();
        }
    }

    private bool Fill()
    {
        if (_atEnd) return false;
        if (_start > 0)
        {
            Buffer.BlockCopy(_buffer, _start, _buffer, 0, _end - _start);
            (_start, _end) = (0, _end - _start);
        }

        if (_buffer.Length - _end < FirstSize / 4) Array.Resize(ref _buffer, _buffer.Length * 2);
        var count = _input.Read(_buffer.AsSpan(_end));
        _end += count;
        _atEnd = count == 0;
        return count > 0;
    }

    private void Fail(string code, string message)
    {
        _report.Add(code, DiagnosticSeverity.Error, 0, message);
        (_start, _end, _atEnd, _isOpen) = (0, 0, true, true);
        _report.BytesRead = _input.BytesRead;
    }
}
