namespace ResearchGraph.Cli.Related;

/// <summary>How texts become vectors.</summary>
internal enum TextModel
{
    /// <summary>TF-IDF and a truncated singular value decomposition.</summary>
    Svd,

    /// <summary>The text featurisation of ML.NET, in builds that have it.</summary>
    MlNet,
}
