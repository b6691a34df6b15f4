namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Weights of the <see cref="ConceptFeatures"/>, in their order.</summary>
internal static class ConceptWeights
{
    /// <summary>Log-odds that the technique belongs to the contribution.</summary>
    public static ReadOnlySpan<double> CoreTechnique =>
    [
        -1.82, 0.98, 0.66, -0.02, -0.06, 0.03, -0.55, 0.90, 0.67, 1.33, 0.34, 0.21, -0.03, -0.41, -0.34, 2.21, 1.57, -0.69, -2.57, -0.27, 0.00, 0.62, 0.00, 0.00,
    ];

    /// <summary>Log-odds that the technique is noted at all.</summary>
    public static ReadOnlySpan<double> AnyTechnique =>
    [
        -1.86, 0.54, 0.24, 0.02, -0.47, -0.16, -0.82, 2.68, 0.71, 1.16, 0.24, 0.12, -0.25, -0.26, -0.11, 2.53, 1.45, -0.73, -2.67, -0.18, 0.00, 0.30, 0.00, 0.00,
    ];

    /// <summary>Log-odds that the contribution is for the task.</summary>
    public static ReadOnlySpan<double> Task =>
    [
        -3.08, 0.92, 0.52, 0.80, 0.09, 0.34, -1.05, 0.49, 0.79, 0.11, 0.39, 0.24, 0.17, 0.11, -0.09, 2.13, 1.34, -0.10, -0.51, -1.61, 1.21, 0.83, 0.39, -1.29,
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
        var sum = 0.0;
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
