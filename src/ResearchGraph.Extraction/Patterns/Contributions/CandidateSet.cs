using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>Collects what the contribution rules find in one paper and weighs it. Not thread-safe.</summary>
/// <param name="index">Known names: a term is never a contribution, a system of others only where a strong rule says so.</param>
internal sealed class CandidateSet(NameIndex index)
{
    /// <summary>Rules of at least this confidence may claim a name that the gazetteers know as another's.</summary>
    private const double StrongRule = 0.75;

    private readonly Dictionary<string, ContributionCandidate> _byKey = new(StringComparer.Ordinal);

    /// <summary>The candidates in order of discovery.</summary>
    public List<ContributionCandidate> All { get; } = [];

    /// <summary>Adds evidence for a name.</summary>
    /// <param name="field">The field.</param>
    /// <param name="span">Where the name stands.</param>
    /// <param name="rule">Name of the rule.</param>
    /// <param name="confidence">The rule's confidence.</param>
    /// <param name="expansion">The name spelled out, or null.</param>
    /// <param name="type">What it is, or null.</param>
    public void Add(FieldText field, TextSpan span, string rule, double confidence, string? expansion = null, string? type = null)
    {
        var spelling = NameKey.WithoutPlural(field.Value.AsSpan(span.Start, span.Length));
        var key = NameKey.Of(spelling);
        if (key.Length < 2 || index.IsTerm(spelling) || IsKnown(key, expansion, confidence) || NumberFormats.IsNumberFormat(spelling)) return;
        if (NamePrint.IsMarkup(field, span) || (expansion is null && NamePrint.IsHalfEmphasized(field, span))) return;
        if (!_byKey.TryGetValue(key, out var candidate))
        {
            candidate = new ContributionCandidate(key);
            _byKey.Add(key, candidate);
            All.Add(candidate);
        }
        candidate.Add(Mention.Quote(field, span, rule, confidence), spelling.ToString(), expansion, type);
    }

    /// <summary>Whether a spelling is that of a technical term.</summary>
    public bool IsTerm(ReadOnlySpan<char> spelling) => index.IsTerm(spelling);

    /// <summary>Whether a candidate reaches a confidence.</summary>
    public bool HasAny(double threshold) => All.Exists(candidate => candidate.Confidence >= threshold);

    /// <summary>The candidate of a key, or null.</summary>
    public ContributionCandidate? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Whether the name, or what it is short for, is another's.</summary>
    private bool IsKnown(string key, string? expansion, double confidence) =>
        confidence < StrongRule && (index.Find(key) is not null || (expansion is not null && (index.IsTerm(expansion) || index.Find(NameKey.Of(expansion)) is not null)));
}
