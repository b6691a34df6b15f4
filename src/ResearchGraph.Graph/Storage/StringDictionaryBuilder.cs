using System.Text;

namespace ResearchGraph.Graph.Storage;

/// <summary>Gathers distinct strings as UTF-8 and numbers them from 0 by first use. One thread.</summary>
internal sealed class StringDictionaryBuilder
{
    private const int InitialSlots = 64;

    private readonly List<byte[]> _full = [];
    private byte[] _segment = new byte[4096];
    private int _used;
    private ulong[] _entries = new ulong[InitialSlots / 2];
    private uint[] _hashes = new uint[InitialSlots / 2];
    private int[] _slots = new int[InitialSlots];

    internal int Count { get; private set; }

    /// <summary>The id of a text; lone surrogates become U+FFFD, as UTF-8 cannot express them.</summary>
    /// <exception cref="ArgumentException">Longer than <see cref="StringDictionary.MaxBytes"/>.</exception>
    internal int Add(string text)
    {
        var bound = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (bound > StringDictionary.MaxBytes && Encoding.UTF8.GetByteCount(text) is var exact)
        {
            bound = exact <= StringDictionary.MaxBytes
                ? exact
                : throw new ArgumentException($"A stored text has at most {StringDictionary.MaxBytes} bytes of UTF-8; found {exact}.", nameof(text));
        }

        Reserve(bound);
        var length = Encoding.UTF8.GetBytes(text, _segment.AsSpan(_used));
        var bytes = _segment.AsSpan(_used, length);
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

    internal string GetString(int id) => Encoding.UTF8.GetString(GetUtf8(id));

    /// <summary>The dictionary of all strings so far, which takes over the memory: the builder is spent.</summary>
    internal StringDictionary Build()
    {
        var length = ((long)_full.Count << ByteHeap.SegmentBits) + _used;
        Array.Resize(ref _segment, _used);
        Array.Resize(ref _entries, Count);
        var heap = new ByteHeap([.. _full, _segment], length);
        return new StringDictionary(new Block<ulong>(_entries), new Block<int>(_slots), heap);
    }

    private ReadOnlySpan<byte> GetUtf8(int id)
    {
        var (offset, length) = StringDictionary.Unpack(_entries[id]);
        var index = (int)(offset >> ByteHeap.SegmentBits);
        var segment = index < _full.Count ? _full[index] : _segment;
        return segment.AsSpan((int)(offset & (ByteHeap.SegmentSize - 1)), length);
    }

    private int Append(uint hash, int length)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Count * 2);
            Array.Resize(ref _hashes, Count * 2);
        }

        _entries[Count] = StringDictionary.Pack(((long)_full.Count << ByteHeap.SegmentBits) + _used, length);
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
        if (bytes <= _segment.Length - _used)
        {
            return;
        }

        if (bytes > ByteHeap.SegmentSize - _used)
        {
            Array.Resize(ref _segment, ByteHeap.SegmentSize);
            _full.Add(_segment);
            _segment = new byte[Math.Max(1 << 20, bytes)];
            _used = 0;
            return;
        }

        var wanted = Math.Max((long)_segment.Length * 2, (long)_used + bytes);
        Array.Resize(ref _segment, (int)Math.Min(wanted, ByteHeap.SegmentSize));
    }
}
