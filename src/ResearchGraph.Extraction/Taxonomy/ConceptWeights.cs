namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Weights of the <see cref="ConceptFeatures"/>, in their order: the constant; named in each context; hints in each context; the rest.</summary>
/// <remarks>
/// Fitted on annotated papers, together with the priors of <c>seeds/taxonomy/priors.txt</c>, by logistic regression with a
/// quadratic penalty of 2 (Newton's method); one row of the fit is one candidate concept of one paper. The constant was then
/// set where cross-validation by paper finds as many concepts as the annotations have.
/// </remarks>
internal static class ConceptWeights
{
    /// <summary>Log-odds that the technique belongs to the contribution.</summary>
    public static ReadOnlySpan<double> CoreTechnique =>
    [
        -2.53,
        0.87, 0.68, -0.00, 0.15, 0.04, -0.54, 1.03,
        0.56, 1.32, 0.34, 0.22, 0.13, -0.40, -0.34,
        2.31, 1.77, -0.68, -2.24, -0.24, 0.00, 0.81, 0.00, -0.96,
    ];

    /// <summary>Log-odds that the technique is noted at all.</summary>
    public static ReadOnlySpan<double> AnyTechnique =>
    [
        -2.16,
        0.40, 0.42, 0.14, -0.25, -0.34, -0.90, 2.91,
        0.58, 1.05, 0.13, 0.05, 0.00, -0.15, -0.15,
        2.55, 1.74, -0.78, -2.40, -0.16, 0.00, 0.56, 0.00, -0.69,
    ];

    /// <summary>Log-odds that the contribution is for the task.</summary>
    public static ReadOnlySpan<double> Task =>
    [
        -3.40,
        0.97, 0.74, 0.67, 0.03, 0.32, -0.80, 0.38,
        0.63, -0.22, 0.30, 0.30, 0.49, 0.23, -0.15,
        1.98, 1.26, -0.44, -0.39, -1.73, 0.97, 0.75, 0.66, -1.32,
    ];
}
