using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ResearchGraph.Analytics.Kernels;

/// <summary>Hands a kernel's own array out as an immutable one, without a copy; the kernel must not write to it any more.</summary>
internal static class Frozen
{
    public static ImmutableArray<T> Freeze<T>(this T[] array) => ImmutableCollectionsMarshal.AsImmutableArray(array);

    public static T[] Thaw<T>(this ImmutableArray<T> array) => ImmutableCollectionsMarshal.AsArray(array) ?? [];
}
