using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Csr;

/// <summary>What is wrong at a byte of an edge list.</summary>
internal sealed record EdgeListError(long Position, string Found, string Expected);

/// <summary>A run of lines of an edge list, parsed up to its end or its first error.</summary>
internal sealed class EdgeListPiece
{
    /// <summary>The longest line in bytes that is read.</summary>
    public const int LongestLine = 1 << 16;

    private int[] _sources;
    private int[] _targets;
    private double[]? _weights;
    private int _count;

    private EdgeListPiece(int capacity)
    {
        _sources = GC.AllocateUninitializedArray<int>(capacity);
        _targets = GC.AllocateUninitializedArray<int>(capacity);
    }

    /// <summary>The first error; null when there is none.</summary>
    public EdgeListError? Error { get; private set; }

    /// <summary>The number of columns, 2 or 3; 0 when there is no edge.</summary>
    public int Columns { get; private set; }

    /// <summary>Where in the file the line of the first edge starts.</summary>
    public long FirstEdge { get; private set; }

    /// <summary>The largest id; −1 when there is no edge.</summary>
    public int LargestNode { get; private set; } = -1;

    /// <summary>The edges.</summary>
    public EdgeBlock Edges => new(_sources, _targets, _weights, _count);

    /// <summary>Parses the lines that start in [from, to) of a text, which reaches beyond <paramref name="to"/> if the file does.</summary>
    public static EdgeListPiece Parse(ReadOnlySpan<byte> text, int from, int to, long textPosition, int largestNode)
    {
        var piece = new EdgeListPiece(Math.Max(16, (to - from) / 8));
        var at = from;
        while (at < to && piece.Error is null)
        {
            at += piece.ParsePlainLines(text[at..], to - at, textPosition + at, largestNode);
            if (at >= to) break;
            var length = text[at..].IndexOf((byte)'\n');
            if (length < 0) length = text.Length - at;
            if (length >= LongestLine) piece.Fail(textPosition + at, $"a line of more than {LongestLine} bytes", "an edge 'u v'");
            else piece.ParseLine(text.Slice(at, length), textPosition + at, largestNode);
            at += length + 1;
        }
        return piece;
    }

    /// <summary>
    /// Parses lines as most are: two numbers of up to nine digits with one blank between. Stops before the first line that is not.
    /// </summary>
    /// <returns>The number of bytes parsed.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ParsePlainLines(ReadOnlySpan<byte> text, int to, long position, int largestNode)
    {
        var at = 0;
        while (at < to && Columns != 3)
        {
            var next = at;
            var source = ParsePlainNumber(text, ref next);
            if (source < 0 || source > largestNode || next >= text.Length || text[next] is not ((byte)' ' or (byte)'\t')) break;
            next++;
            var target = ParsePlainNumber(text, ref next);
            if (target < 0 || target > largestNode || next >= text.Length || text[next] != '\n') break;
            if (Columns == 0) (Columns, FirstEdge) = (2, position + at);
            Add(source, target, 1);
            at = next + 1;
        }
        return at;
    }

    /// <summary>A number of one to nine digits; −1 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ParsePlainNumber(ReadOnlySpan<byte> text, ref int at)
    {
        var (start, value, end) = (at, 0, Math.Min(at + 9, text.Length));
        for (; at < end; at++)
        {
            var digit = (uint)text[at] - '0';
            if (digit > 9) break;
            value = value * 10 + (int)digit;
        }
        return at == start ? -1 : value;
    }

    private void ParseLine(ReadOnlySpan<byte> line, long position, int largestNode)
    {
        var at = SkipBlanks(line, 0);
        if (at == line.Length || line[at] is (byte)'#' or (byte)'%') return;
        if (!TryParseNode(line, ref at, position, largestNode, out var source)) return;
        at = SkipBlanks(line, at);
        if (!TryParseNode(line, ref at, position, largestNode, out var target)) return;
        at = SkipBlanks(line, at);
        var columns = at == line.Length ? 2 : 3;
        if (Columns == 0) (Columns, FirstEdge) = (columns, position);
        var weight = 1.0;
        if (columns != Columns) Fail(position, $"{columns} columns", $"{Columns} columns as on the lines before");
        else if (columns == 2 || TryParseWeight(line, at, position, out weight)) Add(source, target, weight);
    }

    private bool TryParseNode(ReadOnlySpan<byte> line, ref int at, long position, int largestNode, out int node)
    {
        var start = at;
        var value = 0L;
        for (; at < line.Length; at++)
        {
            var digit = (uint)line[at] - '0';
            if (digit > 9) break;
            value = Math.Min(value * 10 + digit, int.MaxValue + 1L);
        }
        node = (int)value;
        if (at > start && (at == line.Length || IsBlank(line[at])) && value <= largestNode) return true;
        var expected = value > largestNode ? $"an id of at most {largestNode.ToString(CultureInfo.InvariantCulture)}" : "a node id";
        return Fail(position, Quote(line[start..]), expected);
    }

    private bool TryParseWeight(ReadOnlySpan<byte> line, int at, long position, out double weight)
    {
        var parsed = Utf8Parser.TryParse(line[at..], out weight, out var length);
        if (parsed && SkipBlanks(line, at + length) == line.Length && weight >= 0 && double.IsFinite(weight)) return true;
        return Fail(position, Quote(line[at..]), "a weight: a finite number that is not negative, and nothing after it");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int source, int target, double weight)
    {
        if (_count == _sources.Length) Grow();
        _sources.At(_count) = source;
        _targets.At(_count) = target;
        if (Columns == 3) (_weights ??= new double[_sources.Length])[_count] = weight;
        _count++;
        LargestNode = Math.Max(LargestNode, Math.Max(source, target));
    }

    private void Grow()
    {
        Array.Resize(ref _sources, _count * 2);
        Array.Resize(ref _targets, _count * 2);
        if (_weights is not null) Array.Resize(ref _weights, _count * 2);
    }

    private bool Fail(long position, string found, string expected)
    {
        Error = new EdgeListError(position, found, expected);
        return false;
    }

    private static int SkipBlanks(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && IsBlank(line[at])) at++;
        return at;
    }

    private static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r';

    private static string Quote(ReadOnlySpan<byte> text)
    {
        const int shown = 20;
        if (text.IsEmpty) return "the end of the line";
        var quoted = new StringBuilder("'");
        foreach (var b in text[..Math.Min(shown, text.Length)])
        {
            if (b is >= 0x20 and < 0x7F) quoted.Append((char)b);
            else if (b != '\r') quoted.Append(CultureInfo.InvariantCulture, $"\\x{b:X2}");
        }
        return quoted.Append(text.Length > shown ? "…'" : "'").ToString();
    }
}
