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

    /// <summary>How strongly techniques found before suggest this task: 1 for a core one, a half for another.</summary>
    public double Suggested { get; private set; }

    /// <summary>Quotations of the techniques that suggest this task.</summary>
    public List<Mention> SuggestedBy { get; } = [];

    public bool IsNamed => Places.Exists(place => place.Phrase.IsLabel);

    public void Add(ConceptPlace place)
    {
        Places.Add(place);
        if (place.Phrase.IsLabel) Labels[(int)place.Context]++;
        else if (_hints.Add(place.Phrase.Phrase)) Hints[(int)place.Context]++;
    }

    /// <summary>Takes a technique of the paper as a sign of this task.</summary>
    public void Suggest(TechniqueMention technique)
    {
        Suggested += technique.Role == MentionRole.Core ? 1 : 0.5;
        SuggestedBy.Add(technique.Evidence[0] with { Rule = "concept-technique" });
    }
}
