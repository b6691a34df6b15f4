using System.Runtime.InteropServices;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Storage;

/// <summary>
/// A column of 64-bit values: integers, floats (their IEEE bits), dates (days since 1970-01-01), local times (nanoseconds since
/// midnight) or times with offset (see FORMAT.md). <see cref="PropertyColumn.Kind"/> says which.
/// </summary>
public sealed class WordColumn : PropertyColumn
{
    private readonly Block<long> _words;
    private readonly Block<ulong> _presence;

    internal WordColumn(ValueKind kind, int filledCount, Block<long> words, Block<ulong> presence)
        : base(kind, words.Length, filledCount)
    {
        _words = words;
        _presence = presence;
    }

    /// <summary>One word a row; 0 where the row holds no value.</summary>
    public ReadOnlySpan<long> Words => _words.Span;

    /// <summary>The words read as doubles; of use where the kind is Float.</summary>
    public ReadOnlySpan<double> Floats => MemoryMarshal.Cast<long, double>(_words.Span);

    /// <summary>Bit row % 64 of word row / 64 is set where the row holds a value; empty where the column is dense.</summary>
    public ReadOnlySpan<ulong> Presence => _presence.Span;

    internal Block<long> WordBlock => _words;

    internal Block<ulong> PresenceBlock => _presence;

    /// <inheritdoc/>
    public override bool Has(int row) => IsDense ? (uint)row < (uint)RowCount : Bitmap.Get(_presence.Span, row);

    /// <inheritdoc/>
    public override Value Get(int row)
    {
        var word = _words[row];
        return IsDense || Bitmap.Get(_presence.Span, row) ? Value.FromBits(Kind, word) : Value.Null;
    }
}
