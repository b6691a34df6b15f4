using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Graph.Persistence;

/// <summary>What the catalog of a file lists.</summary>
internal sealed record FileCatalog(GraphSnapshot Snapshot, IReadOnlyDictionary<string, string> Metadata, string[] AttachmentNames, int FirstAttachment)
{
    /// <summary>The section of each attachment, by name.</summary>
    internal IReadOnlyDictionary<string, int> Attachments { get; } = AttachmentNames
        .Select((name, position) => KeyValuePair.Create(name, FirstAttachment + position))
        .ToDictionary(StringComparer.Ordinal);
}
