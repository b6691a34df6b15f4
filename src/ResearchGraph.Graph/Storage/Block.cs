using System.Runtime.CompilerServices;

namespace ResearchGraph.Graph.Storage;

/// <summary>
/// An immutable run of numbers, either in a managed array or in memory that the graph file's image owns. The rest of the library
/// sees only spans.
/// </summary>
/// <remarks>
/// Memory of an image is released by an explicit Dispose alone, never by the garbage collector, so that a span taken from a block
/// stays valid even after the last reference to the snapshot is gone.
/// </remarks>
internal readonly unsafe struct Block<T>
    where T : unmanaged
{
    private readonly T[]? _array;
    private readonly T* _pointer;

    internal Block(T[] array)
    {
        _array = array;
        Length = array.Length;
    }

    internal Block(T* pointer, int length)
    {
        _pointer = pointer;
        Length = length;
    }

    internal static Block<T> Empty => new([]);

    internal int Length { get; }

    internal ReadOnlySpan<T> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _array is null ? new ReadOnlySpan<T>(_pointer, Length) : new ReadOnlySpan<T>(_array);
    }

    internal T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Span[index];
    }
}
