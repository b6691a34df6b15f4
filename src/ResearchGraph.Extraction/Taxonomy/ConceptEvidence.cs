using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>One place that names or suggests a concept.</summary>
/// <param name="Span">Where it stands in its field.</param>
/// <param name="Context">What the paper does there.</param>
/// <param name="IsLabel">Whether it names the concept.</param>
internal readonly record struct ConceptPlace(TextSpan Span, MentionContext Context, bool IsLabel)
{
    /// <summary>The field.</summary>
    public TextField Field => Context == MentionContext.Title ? TextField.Title : TextField.Abstract;
}

/// <summary>A number for every <see cref="MentionContext"/>.</summary>
[InlineArray(ConceptFeatures.Contexts)]
internal struct ContextCounts
{
    private int _first;
}

/// <summary>All that a paper shows of one concept.</summary>
internal sealed class ConceptEvidence(Concept concept)
{
    private readonly List<ConceptPlace> _places = [];
    private ContextCounts _labels;
    private ContextCounts _hints;

    // The hints seen, and what suggests a task: most concepts have none.
    private List<int>? _seenHints;
    private List<Mention>? _suggestedBy;

    public Concept Concept => concept;

    /// <summary>The places in order of the text.</summary>
    public ReadOnlySpan<ConceptPlace> Places => CollectionsMarshal.AsSpan(_places);

    /// <summary>Number of places that name the concept, by <see cref="MentionContext"/>.</summary>
    public ReadOnlySpan<int> Labels => _labels;

    /// <summary>Number of different hints, each counted where it stands first, by <see cref="MentionContext"/>.</summary>
    public ReadOnlySpan<int> Hints => _hints;

    /// <summary>Number of different weak hints.</summary>
    public int WeakHints { get; private set; }

    /// <summary>Number of different hints and techniques that speak against the concept.</summary>
    public double Against { get; private set; }

    /// <summary>How strongly techniques found before suggest this task: 1 for a core one, a half for another.</summary>
    public double Suggested { get; private set; }

    /// <summary>Quotations of the techniques that suggest this task.</summary>
    public ReadOnlySpan<Mention> SuggestedBy => CollectionsMarshal.AsSpan(_suggestedBy);

    /// <summary>Whether anything can be quoted.</summary>
    public bool HasPlace => _places.Count > 0 || _suggestedBy is not null;

    /// <summary>Whether a place names the concept.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>Takes a phrase at a place.</summary>
    public void Add(ConceptPhrase phrase, TextSpan span, MentionContext context)
    {
        var place = new ConceptPlace(span, context, phrase.IsLabel);
        if (_places.Count > 0 && IsSame(_places[^1], place)) return;
        if (phrase.Hint != HintStrength.Against) _places.Add(place);
        if (phrase.Hint is not { } hint) Name(context);
        else if (IsNew(phrase.Phrase)) Count(hint, context);
    }

    /// <summary>Takes a technique of the paper as a sign of this task.</summary>
    public void Suggest(TechniqueMention technique, HintStrength strength)
    {
        var weight = technique.Role == MentionRole.Core ? 1 : 0.5;
        if (strength == HintStrength.Against)
        {
            Against += weight;
            return;
        }
        Suggested += weight;
        (_suggestedBy ??= []).Add(technique.Evidence[0] with { Rule = "concept-technique" });
    }

    /// <summary>Two wordings of one concept may fold to the same phrase: the first, a label if there is one, counts.</summary>
    private static bool IsSame(ConceptPlace a, ConceptPlace b) => a.Span == b.Span && a.Field == b.Field;

    private void Name(MentionContext context)
    {
        _labels[(int)context]++;
        IsNamed = true;
    }

    /// <summary>Notes a hint; false where it stood before. Linear in the concept's hints in the paper, which are few.</summary>
    private bool IsNew(int phrase)
    {
        if (_seenHints is not null && _seenHints.Contains(phrase)) return false;
        (_seenHints ??= []).Add(phrase);
        return true;
    }

    private void Count(HintStrength hint, MentionContext context)
    {
        if (hint == HintStrength.Plain) _hints[(int)context]++;
        else if (hint == HintStrength.Weak) WeakHints++;
        else Against++;
    }
}
