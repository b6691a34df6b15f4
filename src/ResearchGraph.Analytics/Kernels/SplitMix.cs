namespace ResearchGraph.Analytics.Kernels;

/// <summary>
/// The SplitMix64 generator (Steele, Lea, Flood 2014): the same sequence for a seed on every platform and runtime version, and a
/// hash of good quality. A struct: copies continue separately.
/// </summary>
internal struct SplitMix(ulong seed)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong _state = seed;

    /// <summary>A hash of two numbers in which every bit depends on every bit.</summary>
    public static ulong Hash(ulong a, ulong b) => Mix(Mix(a + Golden) ^ (b * Golden + 1));

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_state += Golden);

    /// <summary>A number from 0 to <paramref name="bound"/> − 1, by multiplication (Lemire 2019, without rejection).</summary>
    public int Next(int bound) => (int)Math.BigMul(Next(), (ulong)(uint)bound, out _);

    /// <summary>A number in [0, 1) with 53 random bits.</summary>
    public double NextDouble() => (Next() >> 11) * (1.0 / (1L << 53));

    /// <summary>Brings the items into random order (Fisher–Yates).</summary>
    public void Shuffle(Span<int> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var other = Next(last + 1);
            (items[last], items[other]) = (items[other], items[last]);
        }
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
