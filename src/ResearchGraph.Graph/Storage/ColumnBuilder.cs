using System.Buffers;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Graph.Storage;

/// <summary>
/// Gathers the values of one key in one table, rows in any order. Starts in the narrow form of its first value's kind and turns to
/// values of any kind when another kind arrives. One thread.
/// </summary>
internal sealed class ColumnBuilder(StringDictionaryBuilder strings)
{
    private ValueKind _kind = ValueKind.Null;
    private ulong[] _presence = [];
    private WordStore _words;
    private RowStore<Value>? _variants;

    /// <summary>Whether the column holds values of any kind, so that building it adds to the strings.</summary>
    internal bool AddsStrings => _variants is not null;

    /// <summary>Sets or, with null, clears the value of a row. The caller has checked that it is storable.</summary>
    internal void Set(int row, Value value)
    {
        if (value.IsNull)
        {
            Clear(row);
            return;
        }

        if (_kind == ValueKind.Null)
        {
            _kind = value.Kind;
            _variants = IsWide(value.Kind) ? new RowStore<Value>() : null;
        }

        if (value.Kind != _kind && _variants is null)
        {
            TurnToVariants();
        }

        Reserve(row);
        Bitmap.Set(_presence, row);
        if (_variants is not null)
        {
            _kind = value.Kind == _kind ? _kind : ValueKind.Map;
            _variants[row] = value;
        }
        else
        {
            _words.Set(row, _kind == ValueKind.String ? strings.Add(value.AsString()) : value.Bits);
        }
    }

    /// <summary>
    /// The finished column, or null if no row holds a value. Row i of the column is row <c>order[i]</c> of the builder, or row i
    /// where <paramref name="order"/> is null.
    /// </summary>
    internal Func<StringDictionary, PropertyColumn>? Build(int rowCount, int[]? order)
    {
        var presence = new ulong[Bitmap.WordsFor(rowCount)];
        var filled = 0;
        for (var i = 0; i < rowCount; i++)
        {
            if (Has(order is null ? i : order[i]))
            {
                Bitmap.Set(presence, i);
                filled++;
            }
        }

        if (filled == 0)
        {
            return null;
        }

        if (_variants is not null)
        {
            return BuildVariants(rowCount, filled, order);
        }

        return _kind switch
        {
            ValueKind.String => BuildStrings(rowCount, filled, order),
            ValueKind.Boolean => BuildBooleans(rowCount, filled, order),
            _ => BuildWords(rowCount, filled, order, filled == rowCount ? [] : presence),
        };
    }

    private static bool IsWide(ValueKind kind) =>
        kind is ValueKind.List or ValueKind.LocalDateTime or ValueKind.DateTime or ValueKind.Duration or ValueKind.Point;

    private bool Has(int row) => row >> 6 < _presence.Length && Bitmap.Get(_presence, row);

    private void Clear(int row)
    {
        if (!Has(row))
        {
            return;
        }

        Bitmap.Clear(_presence, row);
        if (_variants is not null)
        {
            _variants[row] = Value.Null;
        }
        else
        {
            _words.Set(row, 0);
        }
    }

    private void Reserve(int row)
    {
        var words = Bitmap.WordsFor(row + 1);
        if (words > _presence.Length)
        {
            Array.Resize(ref _presence, Math.Max(words, _presence.Length * 2));
        }

        _variants?.Reserve(row);
    }

    private void TurnToVariants()
    {
        var variants = new RowStore<Value>();
        for (var row = 0; row < _presence.Length << 6; row++)
        {
            if (Has(row))
            {
                variants.Reserve(row);
                variants[row] = _kind == ValueKind.String ? strings.GetString((int)_words[row]) : Value.FromBits(_kind, _words[row]);
            }
        }

        _variants = variants;
        _words = default;
    }

    private Func<StringDictionary, PropertyColumn> BuildWords(int rowCount, int filled, int[]? order, ulong[] presence)
    {
        var words = new long[rowCount];
        for (var i = 0; i < rowCount; i++)
        {
            words[i] = _words[order is null ? i : order[i]];
        }

        return _ => new WordColumn(_kind, filled, new Block<long>(words), new Block<ulong>(presence));
    }

    private Func<StringDictionary, PropertyColumn> BuildStrings(int rowCount, int filled, int[]? order)
    {
        var ids = new int[rowCount];
        for (var i = 0; i < rowCount; i++)
        {
            var row = order is null ? i : order[i];
            ids[i] = Has(row) ? (int)_words[row] : StringColumn.Missing;
        }

        return dictionary => new StringColumn(filled, new Block<int>(ids), dictionary);
    }

    private Func<StringDictionary, PropertyColumn> BuildBooleans(int rowCount, int filled, int[]? order)
    {
        var flags = new byte[rowCount];
        for (var i = 0; i < rowCount; i++)
        {
            var row = order is null ? i : order[i];
            flags[i] = Has(row) ? (byte)_words[row] : BooleanColumn.Missing;
        }

        return _ => new BooleanColumn(filled, new Block<byte>(flags));
    }

    private Func<StringDictionary, PropertyColumn> BuildVariants(int rowCount, int filled, int[]? order)
    {
        var offsets = new int[rowCount + 1];
        var output = new ArrayBufferWriter<byte>();
        for (var i = 0; i < rowCount; i++)
        {
            var row = order is null ? i : order[i];
            if (Has(row))
            {
                VariantCodec.Write(output, _variants![row], strings);
            }

            offsets[i + 1] = output.WrittenCount;
        }

        var kind = _kind == ValueKind.Map ? ValueKind.Null : _kind;
        var bytes = new Block<byte>(output.WrittenSpan.ToArray());
        return dictionary => new VariantColumn(kind, filled, new Block<int>(offsets), bytes, dictionary);
    }
}
