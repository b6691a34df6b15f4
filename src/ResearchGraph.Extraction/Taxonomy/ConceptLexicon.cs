using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>All wordings of the concepts of one scheme, found in one pass over a text. Immutable and thread-safe.</summary>
internal sealed class ConceptLexicon
{
    private readonly PhraseMatcher<ConceptPhrase> _matcher;

    public ConceptLexicon(IEnumerable<Concept> concepts, string scheme)
    {
        var builder = new PhraseMatcherBuilder<ConceptPhrase>();
        var merged = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = new List<Concept>();
        var phrases = 0;
        foreach (var concept in concepts)
        {
            if (concept.IsGroup || concept.Scheme != scheme) continue;
            if (!merged.TryGetValue(concept.Id, out var index))
            {
                index = merged[concept.Id] = known.Count;
                known.Add(concept);
            }
            foreach (var hint in concept.Hints) AddForms(builder, hint, new ConceptPhrase(index, false, phrases++));
            AddForms(builder, concept.PrefLabel, new ConceptPhrase(index, true, phrases++));
            foreach (var label in concept.AltLabels) AddForms(builder, label, new ConceptPhrase(index, true, phrases++));
        }
        Concepts = known;
        _matcher = builder.Build();
    }

    /// <summary>The concepts by index.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>All places of a text that name or suggest a concept; of overlapping ones the longest, then the earliest; a place may suggest several concepts.</summary>
    public List<PhraseMatch<ConceptPhrase>> Find(FieldText field) => LongestMatches.Select(_matcher.FindAll(field.Value));

    private static void AddForms(PhraseMatcherBuilder<ConceptPhrase> builder, string written, ConceptPhrase value)
    {
        if (written[0] == '@') return;
        var label = ConceptLabel.Parse(written);
        foreach (var form in LabelForms.Of(label.Text)) builder.Add(form, label.Case, value);
    }
}
