namespace ResearchGraph.Analytics.Projection;

/// <summary>
/// How strongly two members are linked that share c of N filled groups and are in a and b of them.
/// </summary>
public enum Association
{
    /// <summary>c, the number of shared groups.</summary>
    Count,

    /// <summary>Σ over shared groups of 1 / (k − 1), k members of the group (Newman 2001): a group's links of a member add up to 1.</summary>
    Newman,

    /// <summary>c / (a + b − c) (Jaccard 1912).</summary>
    Jaccard,

    /// <summary>c / √(a · b) (Salton; Ochiai 1957).</summary>
    Cosine,

    /// <summary>
    /// Positive pointwise mutual information (Church, Hanks 1990) in bits: log₂(c · N / (a · b)); pairs that do not meet more often than by chance are
    /// not linked. Favours the rare: ask for support.
    /// </summary>
    PositiveMutualInformation,

    /// <summary>
    /// The same over −log₂(c / N) (Bouma 2009): above 0, and 1 for two that only occur together. Less in favour of the rare.
    /// </summary>
    NormalizedMutualInformation,

    /// <summary>c · N / (a · b) (van Eck, Waltman 2009): how many times as often as by chance.</summary>
    AssociationStrength,
}
