using Xunit;

namespace ResearchGraph.Testing;

/// <summary>A test that needs the reference material beside the repository; skipped, saying so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test runs.</summary>
    public SharedFactAttribute() => Skip = SharedMaterial.WhySkipped;
}

/// <summary>As <see cref="SharedFactAttribute"/>, for case tables.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <summary>Decides whether the test runs.</summary>
    public SharedTheoryAttribute() => Skip = SharedMaterial.WhySkipped;
}

internal static class SharedMaterial
{
    /// <summary>Why tests on the reference material do not run; null where they do.</summary>
    public static string? WhySkipped =>
        Repository.Shared is null ? "not run: there is no folder 'shared' with reference material beside the repository" : null;
}
