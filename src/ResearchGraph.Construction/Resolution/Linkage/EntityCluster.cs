namespace ResearchGraph.Construction.Resolution.Linkage;

/// <summary>All records that are taken for one thing, under one id. Immutable and thread-safe; compared by reference.</summary>
public sealed class EntityCluster
{
    /// <summary>How many merges are kept with their reasons; a thing merged from more keeps the first ones.</summary>
    public const int MaxExplanations = 12;

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Stable, readable id, such as <c>system:eagle-3</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the order of <see cref="ResolvedCorpus.Entities"/>; set once, when the corpus is complete.</summary>
    internal int Number { get; set; } = -1;

    /// <summary>The name to show.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings that were met, or that the taxonomy gives; in ordinal order.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Why its records were merged, in the order of the merges.</summary>
    public IReadOnlyList<MergeExplanation> Explanations { get; init; } = [];

    /// <summary>Whether a <see cref="EntityKind.System"/> is a model too.</summary>
    public bool IsModel { get; init; }

    /// <summary>What the name stands for; null where unknown.</summary>
    public string? Expansion { get; init; }

    /// <summary>method, model, dataset, benchmark, …; null where nothing says so.</summary>
    public string? Type { get; init; }

    /// <summary>The maker of a device; null where unknown.</summary>
    public string? Vendor { get; init; }

    /// <summary>Whether it is a class of devices.</summary>
    public bool Generic { get; init; }

    /// <summary>The address of a repository; null for others.</summary>
    public string? Address { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
