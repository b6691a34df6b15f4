using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Text;

/// <summary>Options of <see cref="TfIdf"/>. Immutable.</summary>
public sealed record TfIdfOptions : KernelOptions
{
    /// <summary>Terms of fewer texts are passed over; 2 by default.</summary>
    public int LeastTexts { get; init; } = 2;

    /// <summary>Terms of more than this part of the texts are passed over, where there are ten texts or more; 0.3 by default.</summary>
    public double LargestShare { get; init; } = 0.3;

    /// <summary>The most terms, those of most texts first; 50,000 by default.</summary>
    public int MostTerms { get; init; } = 50_000;

    /// <summary>Whether pairs of neighbouring words are terms too; true by default.</summary>
    public bool Pairs { get; init; } = true;
}
