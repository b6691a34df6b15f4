using System.Buffers;

namespace ResearchGraph.Analytics.Kernels;

/// <summary>
/// An array of the shared pool that is exchanged for a longer one when more room is asked for; what was in it is lost then. Belongs to
/// one thread at a time.
/// </summary>
internal sealed class Scratch<T> : IDisposable where T : unmanaged
{
    private const int LeastLength = 16;

    /// <summary>The array; anything may be in it.</summary>
    public T[] Array { get; private set; } = ArrayPool<T>.Shared.Rent(LeastLength);

    /// <summary>The array, at least so long.</summary>
    public T[] AtLeast(int length)
    {
        if (Array.Length >= length) return Array;
        ArrayPool<T>.Shared.Return(Array);
        return Array = ArrayPool<T>.Shared.Rent(length);
    }

    /// <summary>Gives the array back; nobody may use it afterwards.</summary>
    public void Dispose() => ArrayPool<T>.Shared.Return(Array);
}
