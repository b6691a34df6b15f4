using System.Buffers;

namespace ResearchGraph.Analytics.Kernels;

/// <summary>
/// An array of the shared pool, at least as long as asked for and with anything in it: touching fresh memory takes longer than most
/// steps of a kernel on a small graph. Belongs to one thread at a time.
/// </summary>
/// <param name="length">The least length.</param>
internal readonly struct Rented<T>(int length) : IDisposable where T : unmanaged
{
    /// <summary>The array.</summary>
    public T[] Array { get; } = ArrayPool<T>.Shared.Rent(length);

    /// <summary>The first so many elements, set to the default.</summary>
    public T[] Cleared(int count)
    {
        Array.AsSpan(0, count).Clear();
        return Array;
    }

    /// <summary>Gives the array back; nobody may use it afterwards.</summary>
    public void Dispose() => ArrayPool<T>.Shared.Return(Array);
}
