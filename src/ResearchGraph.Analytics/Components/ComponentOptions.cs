using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Components;

/// <summary>Options of the kernels of this folder, which need none but the threads. Immutable.</summary>
public sealed record ComponentOptions : KernelOptions;
