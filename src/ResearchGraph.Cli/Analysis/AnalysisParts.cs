namespace ResearchGraph.Cli.Analysis;

/// <summary>What an analysis looks at.</summary>
[Flags]
internal enum AnalysisParts
{
    /// <summary>Authors: centralities and communities.</summary>
    Authors = 1,

    /// <summary>Techniques, tasks and systems: clusters and bridges between them.</summary>
    Techniques = 2,

    /// <summary>Papers: clusters of related ones.</summary>
    Papers = 4,

    /// <summary>Techniques that rise and fall by year.</summary>
    Trends = 8,

    /// <summary>All of it.</summary>
    All = Authors | Techniques | Papers | Trends,
}
