namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>The weights of <see cref="ClaimRule"/>: what each sign adds to the sum, above 0 for a claim. Thread-safe.</summary>
internal static class ClaimWeights
{
    /// <summary>A claiming verb stands before it in the sentence.</summary>
    public const double ClaimBefore = 1.0;

    /// <summary>An outcome stands just behind it: <c>2x speedup</c>.</summary>
    public const double OutcomeBehind = 1.5;

    /// <summary>An outcome stands just before it: <c>a speedup of 2x</c>.</summary>
    public const double OutcomeBefore = 1.0;

    /// <summary>A bound or <c>by</c> introduces it: <c>up to 2x</c>, <c>by 50%</c>.</summary>
    public const double Bound = 0.7;

    /// <summary>The sentence says we or our.</summary>
    public const double OwnWord = 0.4;

    /// <summary>The sentence reports experiments.</summary>
    public const double Report = 0.4;

    /// <summary>The sentence stands before the work is introduced.</summary>
    public const double Background = -3.0;

    /// <summary>The clause speaks of others: existing methods reach 10x.</summary>
    public const double OthersSubject = -1.2;

    /// <summary>It is the figure that the result is compared with.</summary>
    public const double OtherSide = -4.0;

    /// <summary>It stands in parentheses behind a baseline's name.</summary>
    public const double BaselineFigure = -3.0;

    /// <summary>What follows is a setting, not an outcome.</summary>
    public const double Setting = -2.5;

    /// <summary>A hyphen makes it an attribute: <c>4-bit weights</c>, <c>5-second video</c>.</summary>
    public const double Hyphenated = -2.0;

    /// <summary>It is printed as a change from one value to another.</summary>
    public const double Change = 1.5;

    /// <summary>It stands in the title.</summary>
    public const double Title = -0.5;

    /// <summary>A bound stands before a count of parameters or steps: with only 272K parameters, in 4 steps.</summary>
    public const double BoundCount = 1.0;

    /// <summary>A time is given for one unit of work: <c>82 ms per token</c>.</summary>
    public const double PerUnit = 1.2;

    /// <summary>Bits are what something is brought to: <c>compresses the cache to 1.5 bits</c>.</summary>
    public const double ToBits = 2.5;

    /// <summary>How likely a number of a dimension is a result before its sentence is read.</summary>
    public static double Of(Dimension dimension) => dimension switch
    {
        Dimension.Factor => -0.5,
        Dimension.Percent => -0.8,
        Dimension.Points => 0,
        Dimension.Decibel => 0,
        Dimension.Rate => 0.2,
        Dimension.Duration => -1.5,
        Dimension.Bytes => -1.5,
        Dimension.Bits => -2,
        Dimension.Energy => -0.5,
        Dimension.Steps => -2,
        Dimension.Count => -2,
        Dimension.Metric => 0,
        _ => -10,
    };
}
