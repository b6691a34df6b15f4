namespace ResearchGraph.Extraction.Mentions;

/// <summary>How a paper deals with a technique.</summary>
public enum MentionRole
{
    /// <summary>The paper's contribution proposes, applies, improves or studies it.</summary>
    Core,

    /// <summary>Background, baseline or comparison.</summary>
    Mention,
}

/// <summary>How a paper relates to a system of others.</summary>
public enum SystemRelation
{
    /// <summary>The work extends or uses it.</summary>
    BuildsOn,

    /// <summary>The work is measured against it.</summary>
    Compares,

    /// <summary>It is named.</summary>
    Mentions,
}

/// <summary>A technique of the taxonomy in a paper.</summary>
/// <param name="Id">Identifier of the concept, such as <c>speculative-decoding</c>.</param>
/// <param name="Role">Core or mention.</param>
/// <param name="Evidence">Every place that shows it, in order of the text; at least one.</param>
public sealed record TechniqueMention(string Id, MentionRole Role, IReadOnlyList<Mention> Evidence);

/// <summary>A task of the taxonomy that the paper's contribution is for.</summary>
/// <param name="Id">Identifier of the concept, such as <c>image-generation</c>.</param>
/// <param name="Evidence">Every place that shows it, in order of the text; at least one.</param>
public sealed record TaskMention(string Id, IReadOnlyList<Mention> Evidence);

/// <summary>Something that the paper introduces under a name of its own.</summary>
/// <param name="Name">The name in its most used form, LaTeX resolved.</param>
/// <param name="Expansion">The name spelled out, or null.</param>
/// <param name="Type">method, model, system, framework, dataset, benchmark, library, hardware-architecture or metric.</param>
/// <param name="Evidence">The places that name it, the introducing one first; at least one.</param>
public sealed record Contribution(string Name, string? Expansion, string Type, IReadOnlyList<Mention> Evidence);

/// <summary>A named method, system or architecture of others.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Relation">How the paper relates to it: the strongest of all its places.</param>
/// <param name="Evidence">The places, the one that shows the relation first; at least one.</param>
public sealed record SystemMention(string Name, SystemRelation Relation, IReadOnlyList<Mention> Evidence);

/// <summary>A pretrained or standard model of others.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Evidence">The places in order; at least one.</param>
public sealed record ModelMention(string Name, IReadOnlyList<Mention> Evidence);

/// <summary>A dataset or benchmark of others.</summary>
/// <param name="Name">Canonical name.</param>
/// <param name="Type">dataset or benchmark.</param>
/// <param name="Evidence">The places in order; at least one.</param>
public sealed record DatasetMention(string Name, string Type, IReadOnlyList<Mention> Evidence);

/// <summary>A device, or a class of devices.</summary>
/// <param name="Name">Canonical name with vendor, such as <c>NVIDIA RTX 4090</c>, or the class, such as <c>FPGA</c>.</param>
/// <param name="Vendor">The maker; null for a class or where unknown.</param>
/// <param name="Generic">Whether it is a class of devices.</param>
/// <param name="Evidence">The places in order; at least one.</param>
public sealed record HardwareMention(string Name, string? Vendor, bool Generic, IReadOnlyList<Mention> Evidence);

/// <summary>A number that the paper claims as an outcome of its work.</summary>
/// <param name="Kind">speedup, throughput, latency, memory-reduction, size-reduction, compute-reduction, energy, accuracy, quality, error or other.</param>
/// <param name="Value">The number; the larger end of a range.</param>
/// <param name="Low">The smaller end of a range, or null.</param>
/// <param name="Unit"><c>x</c>, <c>%</c>, <c>FPS</c>, <c>dB</c>, <c>ms</c>, <c>s</c>, <c>GB</c>, <c>bits</c>, <c>points</c> or the metric's name.</param>
/// <param name="Versus">The named baseline, or null.</param>
/// <param name="Evidence">The place.</param>
public sealed record ResultMention(string Kind, double Value, double? Low, string Unit, string? Versus, Mention Evidence);

/// <summary>An address in the text.</summary>
/// <param name="Address">The address, trailing punctuation and LaTeX removed.</param>
/// <param name="IsRepository">Whether it is a code repository.</param>
/// <param name="Evidence">The place.</param>
public sealed record UrlMention(string Address, bool IsRepository, Mention Evidence);
