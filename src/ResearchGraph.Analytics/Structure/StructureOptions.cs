using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Structure;

/// <summary>Options of the kernels of this folder that need none but the threads. Immutable.</summary>
public sealed record StructureOptions : KernelOptions;
