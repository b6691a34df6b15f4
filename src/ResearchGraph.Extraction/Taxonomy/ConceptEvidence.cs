using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>One place that names or suggests a concept.</summary>
internal readonly record struct ConceptPlace(FieldText Field, TextSpan Span, ConceptPhrase Phrase, MentionContext Context);

/// <summary>All that a paper shows of one concept.</summary>
internal sealed class ConceptEvidence(Concept concept)
{
    private readonly HashSet<int> _hints = [];

    public Concept Concept => concept;

    /// <summary>The places in order of the text.</summary>
    public List<ConceptPlace> Places { get; } = [];

    /// <summary>Number of places that name the concept, by <see cref="MentionContext"/>.</summary>
    public int[] Labels { get; } = new int[ConceptFeatures.Contexts];

    /// <summary>Number of different hints, each counted where it stands first, by <see cref="MentionContext"/>.</summary>
    public int[] Hints { get; } = new int[ConceptFeatures.Contexts];

    /// <summary>Number of different weak hints.</summary>
    public int WeakHints { get; private set; }

    /// <summary>Number of different hints and techniques that speak against the concept.</summary>
    public double Against { get; private set; }

    /// <summary>How strongly techniques found before suggest this task: 1 for a core one, a half for another.</summary>
    public double Suggested { get; private set; }

    /// <summary>Quotations of the techniques that suggest this task.</summary>
    public List<Mention> SuggestedBy { get; } = [];

    /// <summary>Whether anything can be quoted.</summary>
    public bool HasPlace => Places.Count > 0 || SuggestedBy.Count > 0;

    /// <summary>Whether a place names the concept.</summary>
    public bool IsNamed => Places.Exists(place => place.Phrase.IsLabel);

    public void Add(ConceptPlace place)
    {
        if (Places.Count > 0 && IsSame(Places[^1], place)) return;
        if (place.Phrase.Hint != HintStrength.Against) Places.Add(place);
        if (place.Phrase.Hint is not { } hint) Labels[(int)place.Context]++;
        else if (_hints.Add(place.Phrase.Phrase)) Count(hint, place.Context);
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
        SuggestedBy.Add(technique.Evidence[0] with { Rule = "concept-technique" });
    }

    /// <summary>Two wordings of one concept may fold to the same phrase: the first, a label if there is one, counts.</summary>
    private static bool IsSame(ConceptPlace a, ConceptPlace b) => a.Span == b.Span && ReferenceEquals(a.Field, b.Field);

    private void Count(HintStrength hint, MentionContext context)
    {
        if (hint == HintStrength.Plain) Hints[(int)context]++;
        else if (hint == HintStrength.Weak) WeakHints++;
        else Against++;
    }
}
