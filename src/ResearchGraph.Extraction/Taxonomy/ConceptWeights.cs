namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Weights of the <see cref="ConceptFeatures"/>, in their order.</summary>
internal static class ConceptWeights
{
    /// <summary>Log-odds that the technique belongs to the contribution.</summary>
    public static ReadOnlySpan<double> CoreTechnique =>
    [
        -2.59, 0.87, 0.69, 0.06, 0.10, 0.13, -0.57, 1.16, 0.67, 1.39, 0.40, 0.26, 0.09, -0.49, -0.31, 2.35, 1.69, -0.56, -2.29, -0.25, 0.00, 0.79, 0.00, -1.02,
    ];

    /// <summary>Log-odds that the technique is noted at all.</summary>
    public static ReadOnlySpan<double> AnyTechnique =>
    [
        -2.25, 0.45, 0.38, 0.17, -0.28, -0.23, -0.91, 2.99, 0.70, 1.11, 0.20, 0.08, -0.04, -0.22, -0.10, 2.60, 1.68, -0.69, -2.46, -0.16, 0.00, 0.56, 0.00, -0.80,
    ];

    /// <summary>Log-odds that the contribution is for the task.</summary>
    public static ReadOnlySpan<double> Task =>
    [
        -3.41, 1.00, 0.75, 0.72, -0.01, 0.27, -0.81, 0.38, 0.59, -0.23, 0.29, 0.36, 0.46, 0.24, -0.11, 1.96, 1.25, -0.40, -0.40, -1.73, 0.99, 0.76, 0.60, -1.31,
    ];

    /// <summary>The weighted sum: above 0 means more likely than not.</summary>
    public static double Score(ConceptHead head, ConceptCandidate candidate)
    {
        var weights = head switch
        {
            ConceptHead.CoreTechnique => CoreTechnique,
            ConceptHead.AnyTechnique => AnyTechnique,
            _ => Task,
        };
        var prior = candidate.Evidence.Concept.Prior;
        var sum = head == ConceptHead.AnyTechnique ? prior.Noted : prior.Core;
        for (var i = 0; i < ConceptFeatures.Count; i++) sum += weights[i] * candidate.Features[i];
        return sum;
    }
}

/// <summary>What a score is about.</summary>
internal enum ConceptHead
{
    /// <summary>That the technique belongs to the contribution.</summary>
    CoreTechnique,

    /// <summary>That the technique is noted at all.</summary>
    AnyTechnique,

    /// <summary>That the contribution is for the task.</summary>
    Task,
}
