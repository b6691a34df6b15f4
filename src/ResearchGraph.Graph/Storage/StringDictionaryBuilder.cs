using System.Text;

namespace ResearchGraph.Graph.Storage;

/// <summary>Gathers distinct strings as UTF-8 and numbers them from 0 by first use. One thread.</summary>
internal sealed class StringDictionaryBuilder
{
    private const int InitialSlots = 64;

    /// <summary>The size of most segments; one of a few is large enough that few strings are longer.</summary>
    private const int SegmentSize = 4 << 20;

    private readonly List<byte[]> _segments = [new byte[4096]];
    private readonly List<long> _starts = [0];
    private int _used;
    private ulong[] _entries = new ulong[InitialSlots / 2];
    private uint[] _hashes = new uint[InitialSlots / 2];
    private int[] _slots = new int[InitialSlots];

    internal int Count { get; private set; }

    /// <summary>The id of a text; lone surrogates become U+FFFD, as UTF-8 cannot express them.</summary>
    /// <exception cref="ArgumentException">Longer than <see cref="StringDictionary.MaxBytes"/>.</exception>
    internal int Add(string text)
    {
        Reserve(Bound(text));
        var length = Encoding.UTF8.GetBytes(text, _segments[^1].AsSpan(_used));
        var bytes = _segments[^1].AsSpan(_used, length);
        var hash = StringHash.Compute(bytes);
        var slot = hash & (uint)(_slots.Length - 1);
        for (; _slots[slot] != 0; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            var candidate = _slots[slot] - 1;
            if (_hashes[candidate] == hash && bytes.SequenceEqual(GetUtf8(candidate)))
            {
                return candidate;
            }
        }

        _slots[slot] = Count + 1;
        return Append(hash, length);
    }

    /// <summary>How many bytes a text takes at most.</summary>
    /// <exception cref="ArgumentException">Longer than <see cref="StringDictionary.MaxBytes"/>.</exception>
    internal static int Bound(string text)
    {
        var bound = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (bound <= StringDictionary.MaxBytes)
        {
            return bound;
        }

        var exact = Encoding.UTF8.GetByteCount(text);
        return exact <= StringDictionary.MaxBytes
            ? exact
            : throw new ArgumentException($"A stored text has at most {StringDictionary.MaxBytes} bytes of UTF-8; found {exact}.", nameof(text));
    }

    internal string GetString(int id) => Encoding.UTF8.GetString(GetUtf8(id));

    /// <summary>The dictionary of all strings so far, which takes over the memory: the builder is spent.</summary>
    internal StringDictionary Build()
    {
        Array.Resize(ref _entries, Count);
        var heap = new ByteHeap([.. _segments], _starts, _starts[^1] + _used);
        return new StringDictionary(new Block<ulong>(_entries), new Block<int>(_slots), heap);
    }

    private ReadOnlySpan<byte> GetUtf8(int id)
    {
        var (offset, length) = StringDictionary.Unpack(_entries[id]);
        var index = _starts.Count - 1;
        if (offset < _starts[index])
        {
            index = _starts.BinarySearch(offset);
            index = index < 0 ? ~index - 1 : index;
        }

        return _segments[index].AsSpan((int)(offset - _starts[index]), length);
    }

    private int Append(uint hash, int length)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Count * 2);
            Array.Resize(ref _hashes, Count * 2);
        }

        _entries[Count] = StringDictionary.Pack(_starts[^1] + _used, length);
        _hashes[Count] = hash;
        _used += length;
        Count++;
        if (Count * 2L > _slots.Length)
        {
            GrowSlots();
        }

        return Count - 1;
    }

    private void GrowSlots()
    {
        var slots = new int[_slots.Length * 2];
        for (var id = 0; id < Count; id++)
        {
            var slot = _hashes[id] & (uint)(slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (uint)(slots.Length - 1);
            }

            slots[slot] = id + 1;
        }

        _slots = slots;
    }

    private void Reserve(int bytes)
    {
        var end = _starts[^1] + _used;
        var isCut = bytes > ByteHeap.Boundary - (end & (ByteHeap.Boundary - 1));
        var segment = _segments[^1];
        if (bytes <= segment.Length - _used && !isCut)
        {
            return;
        }

        if (segment.Length < SegmentSize && !isCut)
        {
            Array.Resize(ref segment, (int)Math.Max(Math.Min(segment.Length * 2L, SegmentSize), (long)_used + bytes));
            _segments[^1] = segment;
            return;
        }

        // What is left of a segment has no place in the numbering: the next one begins where this one ends.
        if (_used == 0)
        {
            _starts.RemoveAt(_starts.Count - 1);
            _segments.RemoveAt(_segments.Count - 1);
        }

        _starts.Add(isCut ? (end + ByteHeap.Boundary - 1) & -ByteHeap.Boundary : end);
        _segments.Add(GC.AllocateUninitializedArray<byte>(Math.Max(SegmentSize, bytes)));
        _used = 0;
    }
}
