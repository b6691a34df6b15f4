using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Entities;

/// <summary>One place where a text may name a system, model or dataset of others. Not thread-safe.</summary>
/// <param name="words">The field's words.</param>
/// <param name="first">Number of its first word.</param>
/// <param name="last">Number of its last word.</param>
/// <param name="span">Where it stands.</param>
internal sealed class EntityHit(WordSequence words, int first, int last, TextSpan span)
{
    /// <summary>The words of the field.</summary>
    public WordSequence Words { get; } = words;

    /// <summary>Number of the first word.</summary>
    public int First { get; } = first;

    /// <summary>Number of the last word.</summary>
    public int Last { get; } = last;

    /// <summary>Where it stands, in positions of the normalized text.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The name to report.</summary>
    public required string Name { get; init; }

    /// <summary>One of <see cref="EntityKinds"/>, or null while it is unknown.</summary>
    public string? Kind { get; set; }

    /// <summary>Whether a gazetteer knows the name.</summary>
    public bool IsKnown { get; init; }

    /// <summary>What found it.</summary>
    public string Rule { get; set; } = "gazetteer";

    /// <summary>How often such a hit is right; 0 for one that no context supports.</summary>
    public double Confidence { get; set; }

    /// <summary>How the paper relates to it here.</summary>
    public SystemRelation Relation { get; set; } = SystemRelation.Mentions;

    /// <summary>Whether it stands behind <c>such as</c>, <c>like</c> or <c>including</c>.</summary>
    public bool IsExample { get; set; }
}
