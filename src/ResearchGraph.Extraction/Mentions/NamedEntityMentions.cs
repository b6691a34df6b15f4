namespace ResearchGraph.Extraction.Mentions;

/// <summary>The systems, models and datasets of others in one paper, each list by first appearance.</summary>
public sealed record NamedEntityMentions(
    IReadOnlyList<SystemMention> Systems,
    IReadOnlyList<ModelMention> Models,
    IReadOnlyList<DatasetMention> Datasets);
