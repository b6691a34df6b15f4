using ResearchGraph.Neo4j.Loading;

namespace ResearchGraph.Neo4j.Tests.Support;

/// <summary>Tells at once, on the thread that reports.</summary>
internal sealed class Progress(Action<LoadProgress> onReport) : IProgress<LoadProgress>
{
    public void Report(LoadProgress value) => onReport(value);
}
