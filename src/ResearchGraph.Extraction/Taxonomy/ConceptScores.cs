namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>How likely a paper has a concept, in log-odds: above 0 means more likely than not.</summary>
/// <param name="Contribution">That the technique belongs to the contribution, or that the contribution is for the task.</param>
/// <param name="Noted">That the technique is noted at all; for a task the same as <paramref name="Contribution"/>.</param>
internal readonly record struct ConceptScores(double Contribution, double Noted)
{
    /// <summary>The scores of a concept.</summary>
    /// <param name="evidence">What the paper shows of it.</param>
    /// <param name="narrowerNamed">Whether a narrower concept is named in the paper.</param>
    /// <param name="titleTaken">Whether any concept of the scheme is named in the title.</param>
    public static ConceptScores Of(ConceptEvidence evidence, bool narrowerNamed, bool titleTaken)
    {
        Span<double> features = stackalloc double[ConceptFeatures.Count];
        ConceptFeatures.Read(evidence, narrowerNamed, titleTaken, features);
        var prior = evidence.Concept.Prior;
        if (evidence.Concept.Scheme == Concept.TechniqueScheme)
            return new ConceptScores(Sum(prior.Core, ConceptWeights.CoreTechnique, features), Sum(prior.Noted, ConceptWeights.AnyTechnique, features));
        var score = Sum(prior.Core, ConceptWeights.Task, features);
        return new ConceptScores(score, score);
    }

    private static double Sum(double prior, ReadOnlySpan<double> weights, ReadOnlySpan<double> features)
    {
        var sum = prior;
        for (var i = 0; i < features.Length; i++) sum += weights[i] * features[i];
        return sum;
    }
}
