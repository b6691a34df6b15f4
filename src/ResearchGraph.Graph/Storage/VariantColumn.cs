using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Storage;

/// <summary>A column of lists, wide temporal values or mixed kinds, each row encoded as bytes that say their kind.</summary>
public sealed class VariantColumn : PropertyColumn
{
    private readonly Block<int> _offsets;
    private readonly Block<byte> _bytes;
    private readonly StringDictionary _dictionary;

    internal VariantColumn(ValueKind kind, int filledCount, Block<int> offsets, Block<byte> bytes, StringDictionary dictionary)
        : base(kind, offsets.Length - 1, filledCount)
    {
        _offsets = offsets;
        _bytes = bytes;
        _dictionary = dictionary;
    }

    internal Block<int> OffsetBlock => _offsets;

    internal Block<byte> ByteBlock => _bytes;

    /// <inheritdoc/>
    public override bool Has(int row) => !Encoded(row).IsEmpty;

    /// <inheritdoc/>
    public override Value Get(int row) => Encoded(row) is { IsEmpty: false } bytes ? VariantCodec.Read(bytes, _dictionary) : Value.Null;

    private ReadOnlySpan<byte> Encoded(int row)
    {
        var offsets = _offsets.Span;
        return _bytes.Span[offsets[row]..offsets[row + 1]];
    }
}
