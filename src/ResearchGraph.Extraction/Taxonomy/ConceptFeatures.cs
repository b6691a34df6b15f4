namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>
/// The numbers that decide whether a paper has a concept: the same few for every concept, so that a concept needs no
/// examples of its own. <see cref="ConceptWeights"/> has a weight for each.
/// </summary>
internal static class ConceptFeatures
{
    /// <summary>Number of contexts.</summary>
    public const int Contexts = 7;

    /// <summary>Index of the first of <see cref="Contexts"/> features: whether the concept is named in a context.</summary>
    public const int NamedIn = 1;

    /// <summary>Index of the first of <see cref="Contexts"/> features: different hints in a context, at most <see cref="MaxHints"/>.</summary>
    public const int HintsIn = NamedIn + Contexts;

    /// <summary>Index of the logarithm of the number of places that name the concept outside contrasts.</summary>
    public const int Frequency = HintsIn + Contexts;

    /// <summary>Index of the logarithm of the number of different hints.</summary>
    public const int HintVariety = Frequency + 1;

    /// <summary>Index of: named and suggested at once.</summary>
    public const int NamedAndHinted = HintVariety + 1;

    /// <summary>Index of: a narrower concept is named.</summary>
    public const int NarrowerNamed = NamedAndHinted + 1;

    /// <summary>Index of: not in the title, while another concept of the scheme is.</summary>
    public const int OthersInTitle = NarrowerNamed + 1;

    /// <summary>Index of: how strongly the techniques of the paper suggest it.</summary>
    public const int Suggested = OthersInTitle + 1;

    /// <summary>Index of the logarithm of the number of different weak hints.</summary>
    public const int WeakHints = Suggested + 1;

    /// <summary>Index of: weak hints and a suggesting technique at once.</summary>
    public const int WeakAndSuggested = WeakHints + 1;

    /// <summary>Index of: how much speaks against it.</summary>
    public const int Against = WeakAndSuggested + 1;

    /// <summary>Number of features; feature 0 is the constant 1.</summary>
    public const int Count = Against + 1;

    /// <summary>Hints of one context beyond this number add nothing.</summary>
    public const int MaxHints = 2;

    /// <summary>Reads the features of a concept.</summary>
    /// <param name="evidence">What the paper shows of it.</param>
    /// <param name="narrowerNamed">Whether a narrower concept is named in the paper.</param>
    /// <param name="titleTaken">Whether any concept of the scheme is named in the title.</param>
    /// <param name="features">Gets the <see cref="Count"/> features.</param>
    public static void Read(ConceptEvidence evidence, bool narrowerNamed, bool titleTaken, Span<double> features)
    {
        features[0] = 1;
        int named = 0, hints = 0;
        ReadOnlySpan<int> labelsIn = evidence.Labels, hintsIn = evidence.Hints;
        for (var context = 0; context < Contexts; context++)
        {
            features[NamedIn + context] = Math.Min(1, labelsIn[context]);
            features[HintsIn + context] = Math.Min(MaxHints, hintsIn[context]);
            if (context != (int)MentionContext.Contrast) named += labelsIn[context];
            hints += hintsIn[context];
        }
        features[Frequency] = Log(named);
        features[HintVariety] = Log(hints);
        features[NamedAndHinted] = named > 0 && hints > 0 ? 1 : 0;
        features[NarrowerNamed] = narrowerNamed ? 1 : 0;
        features[OthersInTitle] = titleTaken && labelsIn[(int)MentionContext.Title] == 0 ? 1 : 0;
        features[Suggested] = Math.Min(2, evidence.Suggested);
        features[WeakHints] = Log(evidence.WeakHints);
        features[WeakAndSuggested] = evidence.WeakHints > 0 && evidence.Suggested > 0 ? 1 : 0;
        features[Against] = Math.Min(2, evidence.Against);
    }

    private static double Log(int count) => count == 0 ? 0 : Math.Log2(1 + count);
}
