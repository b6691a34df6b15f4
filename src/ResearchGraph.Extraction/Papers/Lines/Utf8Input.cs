using System.Text;

namespace ResearchGraph.Extraction.Papers.Lines;

/// <summary>The bytes of a stream as UTF-8 without byte order mark; UTF-16 is converted on the way.</summary>
internal sealed class Utf8Input : IDisposable
{
    private const int BlockSize = 64 * 1024;
    private readonly Stream _stream;
    private byte[] _start = [];
    private int _startTaken;
    private Decoder? _decoder;
    private char[] _chars = [];
    private byte[] _raw = [];

    public Utf8Input(Stream stream) => _stream = stream;

    public TextEncoding Encoding { get; private set; }

    /// <summary>Bytes of the stream that are not text: its byte order mark.</summary>
    public int MarkLength { get; private set; }

    /// <summary>Bytes taken from the stream.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Reads the first bytes and settles the encoding.</summary>
    public void Open()
    {
        var mark = new byte[4];
        var count = _stream.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        BytesRead = count;
        (Encoding, MarkLength) = EncodingDetector.Detect(mark.AsSpan(0, count));
        _start = mark[MarkLength..count];
        if (Encoding == TextEncoding.Utf8) return;
        var encoding = new UnicodeEncoding(bigEndian: Encoding == TextEncoding.Utf16BigEndian, byteOrderMark: false);
        _decoder = encoding.GetDecoder();
        _raw = new byte[BlockSize];
        _chars = new char[BlockSize];
    }

    /// <summary>Fills a part of the target, at least 256 bytes long; 0 only at the end.</summary>
    public int Read(Span<byte> target)
    {
        if (_decoder is null) return ReadRaw(target);
        var wanted = Math.Min(target.Length / 3 * 2 - 16, _raw.Length);
        while (true)
        {
            var count = ReadRaw(_raw.AsSpan(0, wanted));
            var chars = _decoder.GetChars(_raw.AsSpan(0, count), _chars, flush: count == 0);
            if (chars > 0) return System.Text.Encoding.UTF8.GetBytes(_chars.AsSpan(0, chars), target);
            if (count == 0) return 0;
        }
    }

    public void Dispose() => _stream.Dispose();

    private int ReadRaw(Span<byte> target)
    {
        if (_startTaken < _start.Length)
        {
            var left = _start.AsSpan(_startTaken);
            left.CopyTo(target);
            _startTaken = _start.Length;
            return left.Length;
        }

        var count = _stream.Read(target);
        BytesRead += count;
        return count;
    }
}
