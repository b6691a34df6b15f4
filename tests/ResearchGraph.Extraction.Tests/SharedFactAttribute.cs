using ResearchGraph.Testing;

namespace ResearchGraph.Extraction.Tests;

/// <summary>A test that needs files which do not ship with the repository; skipped, with the reason, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (Repository.Shared is null) Skip = "no folder named shared, with gold inside, beside a folder above the repository";
    }
}
