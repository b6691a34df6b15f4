namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Weights of the <see cref="ConceptFeatures"/>, in their order.</summary>
internal static class ConceptWeights
{
    /// <summary>Log-odds that the technique belongs to the contribution.</summary>
    public static ReadOnlySpan<double> CoreTechnique =>
    [
        -0.67, 1.03, 0.02, -0.12, -0.55, -0.05, -0.49, 0.14, 0.73, 1.09, 0.24, 0.37, 0.01, -0.03, 0.04, 1.12, 0.16, 0.34, -1.17, -0.44, 0.00,
    ];

    /// <summary>Log-odds that the technique is noted at all.</summary>
    public static ReadOnlySpan<double> AnyTechnique =>
    [
        -0.23, 0.64, -0.29, -0.10, -1.06, -0.31, -0.77, 1.16, 0.75, 0.94, 0.19, 0.31, -0.14, 0.09, 0.29, 1.16, -0.28, 0.56, -1.17, -0.36, 0.00,
    ];

    /// <summary>Log-odds that the contribution is for the task.</summary>
    public static ReadOnlySpan<double> Task =>
    [
        -1.11, 1.05, 0.13, 0.34, -0.06, 0.37, -0.98, 0.04, 0.61, 0.27, 0.19, 0.16, 0.20, 0.08, 0.03, 1.13, 0.70, 0.53, -0.28, -1.55, 1.00,
    ];

    /// <summary>The weighted sum: above 0 means more likely than not.</summary>
    public static double Score(ReadOnlySpan<double> weights, ReadOnlySpan<double> features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++) sum += weights[i] * features[i];
        return sum;
    }
}
