using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ResearchGraph.Analytics.Kernels;

/// <summary>
/// Array elements without the bounds check, for inner loops whose indices are node ids of a <c>CsrGraph</c>: the graph has
/// checked them once, when it was built.
/// </summary>
internal static class UncheckedAccess
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T At<T>(this T[] array, int index) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), (nint)(uint)index);

    /// <summary>The value where the condition holds, else 0, without a branch: the compiler makes one of <c>?:</c> on doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double OnlyIf(this double value, bool condition) =>
        BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) & -(condition ? 1L : 0L));
}
