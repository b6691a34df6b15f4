using System.Globalization;

namespace ResearchGraph.Construction.Resolution.Linkage;

/// <summary>
/// The evidence that two records are of one thing, as Fellegi and Sunter (1969) weigh it: the base-2 logarithm of the odds.
/// </summary>
/// <param name="Bits">0 where it is even; each bit up doubles the odds, each bit down halves them.</param>
public readonly record struct MatchWeight(double Bits)
{
    /// <summary>The probability that the weight stands for, 0 to 1.</summary>
    public double Probability => 1 / (1 + Math.Pow(2, -Bits));

    /// <summary>The weight with its sign and one decimal: <c>+5.5</c>.</summary>
    public override string ToString() => Bits.ToString("+0.0;-0.0;+0.0", CultureInfo.InvariantCulture);
}
