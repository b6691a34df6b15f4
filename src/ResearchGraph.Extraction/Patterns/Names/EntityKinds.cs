namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>The kinds of gazetteer entries that the name rules tell apart. Thread-safe.</summary>
internal static class EntityKinds
{
    /// <summary>A method, system or architecture.</summary>
    public const string System = "system";

    /// <summary>A pretrained or standard model.</summary>
    public const string Model = "model";

    /// <summary>A dataset.</summary>
    public const string Dataset = "dataset";

    /// <summary>A benchmark.</summary>
    public const string Benchmark = "benchmark";

    /// <summary>Whether entries of the kind are reported by <see cref="NamedEntityFinder"/>.</summary>
    public static bool IsNamedEntity(string kind) => kind is System or Model or Dataset or Benchmark;

    /// <summary>Whether a paper that works with an entry of the kind is said to evaluate it or on it.</summary>
    public static bool IsEvaluated(string kind) => kind is Model or Dataset or Benchmark;

    /// <summary>Whether the kind is that of data to evaluate on.</summary>
    public static bool IsData(string kind) => kind is Dataset or Benchmark;
}
