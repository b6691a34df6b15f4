using System.Runtime.CompilerServices;

namespace ResearchGraph.Cypher.Execution;

/// <summary>Numbers 64-bit codes from 0 in the order of their first occurrence: open addressing, linear probing, at most half full.</summary>
internal sealed class CodeTable
{
    private const int Free = -1;

    private long[] _codes = new long[64];
    private int[] _slots = NewSlots(128);

    public int Count { get; private set; }

    /// <summary>The codes by number.</summary>
    public ReadOnlySpan<long> Codes => _codes.AsSpan(0, Count);

    /// <summary>About how many bytes it takes.</summary>
    public long Size => (_codes.Length * 8L) + (_slots.Length * 4L);

    /// <summary>The number of a code, a new one if the code is new.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Number(long code)
    {
        var slots = _slots;
        var mask = slots.Length - 1;
        var slot = Hash(code) & mask;
        while (true)
        {
            var number = slots[slot];
            if (number == Free) return Add(code, slot);
            if (_codes[number] == code) return number;
            slot = (slot + 1) & mask;
        }
    }

    private static int Hash(long code) => (int)(((ulong)code * 0x9E3779B97F4A7C15UL) >> 33);

    private static int[] NewSlots(int count)
    {
        var slots = new int[count];
        Array.Fill(slots, Free);
        return slots;
    }

    private int Add(long code, int slot)
    {
        if (Count == _codes.Length)
        {
            Array.Resize(ref _codes, Count * 2);
            Rehash();
            var mask = _slots.Length - 1;
            for (slot = Hash(code) & mask; _slots[slot] != Free;) slot = (slot + 1) & mask;
        }
        _slots[slot] = Count;
        _codes[Count] = code;
        return Count++;
    }

    private void Rehash()
    {
        _slots = NewSlots(_codes.Length * 2);
        var mask = _slots.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var slot = Hash(_codes[number]) & mask;
            while (_slots[slot] != Free) slot = (slot + 1) & mask;
            _slots[slot] = number;
        }
    }
}
