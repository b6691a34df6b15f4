namespace ResearchGraph.Graph.Storage;

/// <summary>Bit operations on runs of 64-bit words, bit i in word i / 64 from the least significant up.</summary>
internal static class Bitmap
{
    internal static int WordsFor(int bits) => (int)(((long)bits + 63) / 64);

    internal static bool Get(ReadOnlySpan<ulong> words, int bit) => (words[bit >> 6] >> bit & 1) != 0;

    internal static void Set(Span<ulong> words, int bit) => words[bit >> 6] |= 1UL << bit;

    internal static void Clear(Span<ulong> words, int bit) => words[bit >> 6] &= ~(1UL << bit);
}
