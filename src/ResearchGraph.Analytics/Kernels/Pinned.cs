using System.Buffers;
using System.Runtime.InteropServices;

namespace ResearchGraph.Analytics.Kernels;

/// <summary>An array of the shared pool that stays where it is until given back; anything may be in it.</summary>
/// <param name="length">The least length.</param>
internal sealed unsafe class Pinned<T>(int length) : IDisposable where T : unmanaged
{
    private GCHandle _handle = GCHandle.Alloc(ArrayPool<T>.Shared.Rent(length), GCHandleType.Pinned);

    /// <summary>The first element.</summary>
    public T* Start => (T*)_handle.AddrOfPinnedObject();

    /// <summary>Gives the array back; nobody may use it afterwards.</summary>
    public void Dispose()
    {
        if (!_handle.IsAllocated) return;
        var array = (T[])_handle.Target!;
        _handle.Free();
        ArrayPool<T>.Shared.Return(array);
    }
}
