using System.Buffers;
using System.Text;

namespace ResearchGraph.Graph.Storage;

/// <summary>
/// The distinct strings of a snapshot in UTF-8, numbered from 0 by first use, so that strings stored one after the other lie
/// side by side. Immutable and thread-safe.
/// </summary>
public sealed class StringDictionary
{
    /// <summary>How many bytes of UTF-8 one string may take.</summary>
    public const int MaxBytes = (1 << LengthBits) - 1;

    private const int LengthBits = 24;
    private const int CacheSize = 4096;
    private const int LongestCached = 256;
    private const int StackBytes = 512;

    private readonly Block<ulong> _entries;
    private readonly Block<int> _slots;
    private readonly ByteHeap _heap;
    private readonly CachedString?[] _cache = new CachedString?[CacheSize];

    internal StringDictionary(Block<ulong> entries, Block<int> slots, ByteHeap heap)
    {
        _entries = entries;
        _slots = slots;
        _heap = heap;
    }

    /// <summary>How many strings there are; ids run from 0 to Count - 1.</summary>
    public int Count => _entries.Length;

    internal Block<ulong> Entries => _entries;

    internal Block<int> Slots => _slots;

    internal ByteHeap Heap => _heap;

    /// <summary>The bytes of a string, valid as long as the snapshot is not disposed.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such id.</exception>
    public ReadOnlySpan<byte> GetUtf8(int id)
    {
        var (offset, length) = Unpack(_entries[id]);
        return _heap.Slice(offset, length);
    }

    /// <summary>The string of an id. A small cache saves repeated decoding of frequent strings.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such id.</exception>
    public string GetString(int id)
    {
        var utf8 = GetUtf8(id);
        if (utf8.Length > LongestCached)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref var place = ref _cache[id & (CacheSize - 1)];
        var cached = Volatile.Read(ref place);
        if (cached is null || cached.Id != id)
        {
            cached = new CachedString(id, Encoding.UTF8.GetString(utf8));
            Volatile.Write(ref place, cached);
        }

        return cached.Text;
    }

    /// <summary>The id of a text, or -1 where no property holds it.</summary>
    public int Find(string text)
    {
        var bound = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (bound <= StackBytes)
        {
            Span<byte> buffer = stackalloc byte[StackBytes];
            return Find(buffer[..Encoding.UTF8.GetBytes(text, buffer)]);
        }

        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text));
        var id = Find(rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return id;
    }

    /// <summary>The id of a text given in UTF-8, or -1 where no property holds it.</summary>
    public int Find(ReadOnlySpan<byte> utf8)
    {
        var slots = _slots.Span;
        if (slots.IsEmpty)
        {
            return -1;
        }

        var mask = (uint)(slots.Length - 1);
        var slot = StringHash.Compute(utf8) & mask;
        for (var probes = 0; probes < slots.Length && slots[(int)slot] != 0; probes++, slot = (slot + 1) & mask)
        {
            var candidate = slots[(int)slot] - 1;
            if (utf8.SequenceEqual(GetUtf8(candidate)))
            {
                return candidate;
            }
        }

        return -1;
    }

    internal static ulong Pack(long offset, int length) => ((ulong)offset << LengthBits) | (uint)length;

    internal static (long Offset, int Length) Unpack(ulong entry) => ((long)(entry >> LengthBits), (int)(entry & MaxBytes));

    private sealed record CachedString(int Id, string Text);
}
