using System.Numerics;

namespace ResearchGraph.Extraction.Text;

/// <summary>
/// What some words stand for, whatever their case: a hash table that is asked for every word of every text, and so looks at
/// few letters before it compares. Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">What a word stands for.</typeparam>
internal sealed class WordTable<T>
{
    private readonly KeyValuePair<string, T>[] _words;

    /// <summary>Index of a word plus one, by hash; 0 where none is. A word whose place is taken stands in the next free one.</summary>
    private readonly short[] _slots;
    private readonly int _shift;

    /// <summary>Makes a table.</summary>
    /// <param name="words">At most a few thousand words, each once whatever its case, none empty.</param>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        _words = [.. words];
        var bits = BitOperations.Log2((uint)_words.Length + 1) + 3;
        _slots = new short[1 << bits];
        _shift = 32 - bits;
        for (var i = 0; i < _words.Length; i++)
        {
            var slot = FirstSlot(_words[i].Key);
            while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = checked((short)(i + 1));
        }
    }

    /// <summary>What a word stands for, or the default where it is none of the table.</summary>
    public T? GetValueOrDefault(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return default;
        for (var slot = FirstSlot(word); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly var known = ref _words[_slots[slot] - 1];
            if (word.Equals(known.Key, StringComparison.OrdinalIgnoreCase)) return known.Value;
        }
        return default;
    }

    private int FirstSlot(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        hash = hash * 31 + Fold(word[0]);
        hash = hash * 31 + Fold(word[word.Length / 2]);
        hash = hash * 31 + Fold(word[^1]);
        if (word.Length > 2) hash = (hash * 31 + Fold(word[1])) * 31 + Fold(word[^2]);
        // Fibonacci hashing: the upper bits of the product are well mixed.
        return (int)((hash * 2654435769u) >> _shift);
    }

    /// <summary>Equal for letters that differ in case alone, and for few others.</summary>
    private static uint Fold(char c) => (c < 128 ? c : (uint)char.ToUpperInvariant(c)) | 0x20;
}
