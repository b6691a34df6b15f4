namespace ResearchGraph.Cli.Related;

/// <summary>How alike is measured. Immutable.</summary>
internal sealed record RelatedOptions
{
    /// <summary>How texts become vectors.</summary>
    public TextModel Model { get; init; }

    /// <summary>The part of the text in the score, 0 to 1; the rest is the graph's.</summary>
    public double TextShare { get; init; } = 0.5;

    /// <summary>The seed of the random subspace.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>How many threads may work; the result is the same for any number; 0 for one a processor.</summary>
    public int Threads { get; init; }
}
