using Xunit;

namespace ResearchGraph.Testing;

/// <summary>A test on a Neo4j server: that of NEO4J_URI, else one started from the folder beside the repository; skipped, saying so, where there is neither.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ServerFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test runs.</summary>
    public ServerFactAttribute() => Skip = Neo4jServerMaterial.WhySkipped;
}

/// <summary>As <see cref="ServerFactAttribute"/>, for case tables.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ServerTheoryAttribute : TheoryAttribute
{
    /// <summary>Decides whether the test runs.</summary>
    public ServerTheoryAttribute() => Skip = Neo4jServerMaterial.WhySkipped;
}

/// <summary>A test that starts, stops and sets up a Neo4j server of its own, whatever NEO4J_URI says.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnServerFactAttribute : FactAttribute
{
    /// <summary>Decides whether the test runs.</summary>
    public OwnServerFactAttribute() => Skip = Neo4jServer.WhyNone;
}

internal static class Neo4jServerMaterial
{
    /// <summary>Why tests on a server do not run; null where they do.</summary>
    public static string? WhySkipped => string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NEO4J_URI")) && Neo4jServer.WhyNone is { } why
        ? $"{why}, and NEO4J_URI is not set"
        : null;
}
