namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Weights of the <see cref="ConceptFeatures"/>, in their order.</summary>
internal static class ConceptWeights
{
    /// <summary>Log-odds that the technique belongs to the contribution.</summary>
    public static ReadOnlySpan<double> CoreTechnique =>
    [
        -2.20, 0.93, 0.62, -0.11, 0.02, 0.06, -0.51, 0.89, 0.67, 1.33, 0.35, 0.10, 0.07, -0.46, -0.36, 2.08, 1.49, -0.48, -2.26, -0.31, 0.00, 0.77, 0.00, 0.00,
    ];

    /// <summary>Log-odds that the technique is noted at all.</summary>
    public static ReadOnlySpan<double> AnyTechnique =>
    [
        -1.82, 0.50, 0.21, -0.05, -0.42, -0.11, -0.76, 2.53, 0.74, 1.16, 0.21, 0.01, -0.21, -0.30, -0.12, 2.37, 1.32, -0.54, -2.41, -0.20, 0.00, 0.50, 0.00, 0.00,
    ];

    /// <summary>Log-odds that the contribution is for the task.</summary>
    public static ReadOnlySpan<double> Task =>
    [
        -3.47, 0.90, 0.59, 0.74, -0.11, 0.37, -0.90, 0.42, 0.81, 0.02, 0.30, 0.38, 0.19, 0.26, -0.13, 2.07, 1.35, -0.04, -0.43, -1.63, 1.13, 0.87, 0.50, -1.30,
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
