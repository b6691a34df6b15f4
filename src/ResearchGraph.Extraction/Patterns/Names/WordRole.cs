namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>What a word may do in the sentences that introduce or compare named things.</summary>
[Flags]
internal enum WordRole
{
    /// <summary>Nothing that the rules look at.</summary>
    None = 0,

    /// <summary><c>we</c>, <c>authors</c>.</summary>
    We = 1 << 0,

    /// <summary><c>our</c>, <c>proposed</c>.</summary>
    Our = 1 << 1,

    /// <summary><c>paper</c>, <c>work</c>, <c>study</c>: what proposes when authors do not say "we".</summary>
    Paper = 1 << 2,

    /// <summary><c>propose</c>, <c>introduces</c>, <c>developed</c>.</summary>
    Propose = 1 << 3,

    /// <summary><c>called</c>, <c>dubbed</c>, <c>namely</c>: a name follows.</summary>
    Naming = 1 << 4,

    /// <summary><c>a</c>, <c>an</c>, <c>the</c>, <c>this</c>.</summary>
    Article = 1 << 5,

    /// <summary><c>of</c>, <c>for</c>, <c>with</c>, and what else ends a noun phrase.</summary>
    Preposition = 1 << 6,

    /// <summary><c>that</c>, <c>which</c>, <c>where</c>.</summary>
    Relative = 1 << 7,

    /// <summary><c>and</c>, <c>or</c>.</summary>
    Conjunction = 1 << 8,

    /// <summary><c>is</c>, <c>are</c>, <c>was</c>.</summary>
    Be = 1 << 9,

    /// <summary><c>achieves</c>, <c>outperforms</c>, <c>reduces</c>: what a paper says of its own.</summary>
    Result = 1 << 10,

    /// <summary><c>than</c>, <c>outperforms</c>, <c>versus</c>: a rival is near.</summary>
    Compare = 1 << 11,

    /// <summary><c>using</c>, <c>based</c>, <c>extends</c>: a foundation is near.</summary>
    Use = 1 << 12,

    /// <summary><c>framework</c>, <c>model</c>, <c>dataset</c>: says what a name stands for.</summary>
    Head = 1 << 13,

    /// <summary><c>novel</c>, <c>new</c>, <c>simple</c>.</summary>
    Novel = 1 << 14,

    /// <summary><c>evaluated</c>, <c>experiments</c>, <c>benchmarks</c>: datasets are near.</summary>
    Evaluate = 1 << 15,

    /// <summary><c>consisting</c>, <c>comprises</c>, <c>combines</c>, <c>two</c>: parts follow.</summary>
    Parts = 1 << 16,

    /// <summary>A pronoun, number word or the like that begins sentences with a capital and is no name.</summary>
    Plain = 1 << 17,
}
