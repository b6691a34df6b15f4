using ResearchGraph.Construction.Resolution.Linkage;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>A cluster that lacks only its id.</summary>
internal sealed class ClusterDescription
{
    public required EntityKind Kind { get; init; }

    public required string Name { get; init; }

    public required string Slug { get; init; }

    /// <summary>How many papers name it.</summary>
    public required int Papers { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required IReadOnlyList<MergeExplanation> Explanations { get; init; }

    public required bool IsModel { get; init; }

    public string? Expansion { get; init; }

    public string? Type { get; init; }

    public string? Vendor { get; init; }

    public required bool Generic { get; init; }

    public string? Address { get; init; }

    /// <summary>The cluster under an id.</summary>
    public EntityCluster WithId(string id) => new()
    {
        Kind = Kind,
        Id = id,
        Name = Name,
        Aliases = Aliases,
        Explanations = Explanations,
        IsModel = IsModel,
        Expansion = Expansion,
        Type = Type,
        Vendor = Vendor,
        Generic = Generic,
        Address = Address,
    };
}
