namespace ResearchGraph.Cypher.Tests.Conformance;

/// <summary>A test on the conformance suite; where the suite is absent, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConformanceFactAttribute : FactAttribute
{
    public ConformanceFactAttribute()
    {
        if (ConformanceSuite.Folder is null) Skip = "The folder ../shared/tck with openCypher's conformance scenarios is not beside the repository.";
    }
}
