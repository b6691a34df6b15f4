namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>What a word tells about the numbers around it.</summary>
[Flags]
internal enum CueRole
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A verb that claims: achieves, outperforms, reduces.</summary>
    Claim = 1,

    /// <summary>What a number beside it is an amount of: speedup, reduction, higher.</summary>
    Outcome = 2,

    /// <summary>The authors or their work: we, our.</summary>
    Own = 4,

    /// <summary>The report of experiments: experiments, results, demonstrate.</summary>
    Report = 8,

    /// <summary>The work of others: existing, previous, prior.</summary>
    Others = 16,

    /// <summary>The other side of a comparison follows: versus, than.</summary>
    Versus = 32,

    /// <summary>What a number behind or before it sets rather than reaches: resolution, sparsity, context.</summary>
    Setting = 64,

    /// <summary>A kind cue that decides even where another stands nearer: speedup, throughput.</summary>
    Strong = 128,

    /// <summary>A phrase ends before it: on, for, while.</summary>
    Boundary = 256,

    /// <summary>An approximation or bound of the number behind it: up to, over, nearly.</summary>
    Bound = 512,
}
