using ResearchGraph.Extraction.Mentions;

namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>A fact whose target is still only a name.</summary>
/// <param name="Kind">What the paper does with it.</param>
/// <param name="Name">The name, or the id of a concept.</param>
/// <param name="Key">What spellings of the name share; a concept's id is its own key.</param>
/// <param name="Qualifier">Role of a technique, type of a contribution or dataset; else null.</param>
/// <param name="Expansion">What a contribution's name stands for; else null.</param>
/// <param name="Vendor">Maker of a device; else null.</param>
/// <param name="Generic">Whether it is a class of devices.</param>
/// <param name="Evidence">Places in the merged record's text, the best first; at least one.</param>
internal sealed record FactDraft(
    FactKind Kind,
    string Name,
    string Key,
    string? Qualifier,
    string? Expansion,
    string? Vendor,
    bool Generic,
    IReadOnlyList<Mention> Evidence)
{
    /// <summary>Whether the thing is a dataset or benchmark rather than a system.</summary>
    public bool IsDataset => NamesDataset(Kind, Qualifier);

    /// <summary>Whether a fact of some kind and qualifier is about a dataset or benchmark.</summary>
    public static bool NamesDataset(FactKind kind, string? qualifier) =>
        kind == FactKind.EvaluatedOn || (kind == FactKind.Proposes && qualifier is "dataset" or "benchmark");
}

/// <summary>What all copies of one paper say.</summary>
internal sealed record FactDrafts(
    IReadOnlyList<FactDraft> Facts,
    IReadOnlyList<ResultMention> Results,
    IReadOnlyList<string> Urls);
