using ResearchGraph.Extraction.Mentions;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>A name that a paper may introduce, with all evidence so far. Not thread-safe.</summary>
/// <param name="key">Its <see cref="Names.NameKey"/>.</param>
internal sealed class ContributionCandidate(string key)
{
    /// <summary>More evidence than this adds nothing but time.</summary>
    private const int MaximumEvidence = 32;

    private double _doubt = 1;

    /// <summary>The key under which its spellings meet.</summary>
    public string Key { get; } = key;

    /// <summary>The evidence in order of discovery.</summary>
    public List<Mention> Evidence { get; } = [];

    /// <summary>The spellings of the evidence, in the same order, LaTeX resolved.</summary>
    public List<string> Spellings { get; } = [];

    /// <summary>The spelled-out form, or null.</summary>
    public string? Expansion { get; private set; }

    /// <summary>What the introducing words say that it is, or null.</summary>
    public string? Type { get; private set; }

    /// <summary>The confidence of all evidence together, each rule counted once a place: 1 − ∏(1 − c).</summary>
    public double Confidence => 1 - _doubt;

    /// <summary>Adds a piece of evidence; one for a place that has the same rule already changes nothing.</summary>
    public void Add(Mention mention, string spelling, string? expansion, string? type)
    {
        Expansion ??= expansion;
        Type ??= type;
        if (Evidence.Count >= MaximumEvidence) return;
        foreach (var other in Evidence)
        {
            if (other.Rule == mention.Rule && other.Field == mention.Field && other.Span == mention.Span) return;
        }
        Evidence.Add(mention);
        Spellings.Add(spelling);
        _doubt *= 1 - mention.Confidence;
    }
}
