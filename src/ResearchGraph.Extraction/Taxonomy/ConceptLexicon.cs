using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>All wordings of all concepts, found in one pass over a text. Immutable and thread-safe.</summary>
internal sealed class ConceptLexicon
{
    private readonly PhraseTable<ConceptPhrase> _wordings;
    private readonly bool[] _isTechnique;

    /// <summary>Adds the wordings of the concepts to the phrases that are looked for.</summary>
    public ConceptLexicon(IEnumerable<Concept> concepts, PhraseTrieBuilder trie)
    {
        var builder = new PhraseTableBuilder<ConceptPhrase>(trie);
        var forms = new LabelForms();
        var merged = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = new List<Concept>();
        var phrases = 0;
        foreach (var concept in concepts)
        {
            if (concept.IsGroup) continue;
            if (!merged.TryGetValue(concept.Id, out var index))
            {
                index = merged[concept.Id] = known.Count;
                known.Add(concept);
            }
            AddForms(builder, forms, concept.PrefLabel, new ConceptPhrase(index, null, phrases++));
            foreach (var label in concept.AltLabels) AddForms(builder, forms, label, new ConceptPhrase(index, null, phrases++));
            foreach (var hint in concept.Hints.Select(ConceptHint.Parse))
            {
                if (!hint.IsTechnique) AddForms(builder, forms, hint.Text, new ConceptPhrase(index, hint.Strength, phrases++));
            }
        }
        Concepts = known;
        _isTechnique = [.. known.Select(concept => concept.Scheme == Concept.TechniqueScheme)];
        _wordings = builder.Build();
    }

    /// <summary>The concepts by index.</summary>
    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>
    /// All places of a text that name or suggest a concept; of overlapping ones within a scheme the longest, then the
    /// earliest; one place may suggest several concepts.
    /// </summary>
    public FieldConcepts Find(PhraseHits hits)
    {
        // About half of all phrases are the techniques', a quarter the tasks'.
        var techniques = new List<PhraseMatch<ConceptPhrase>>(hits.All.Length / 2);
        var tasks = new List<PhraseMatch<ConceptPhrase>>(hits.All.Length / 4);
        foreach (var match in _wordings.Select(hits)) (_isTechnique[match.Value.Concept] ? techniques : tasks).Add(match);
        LongestMatches.Select(techniques);
        LongestMatches.Select(tasks);
        return new FieldConcepts(techniques, tasks);
    }

    private static void AddForms(PhraseTableBuilder<ConceptPhrase> builder, LabelForms forms, string written, ConceptPhrase value)
    {
        var label = ConceptLabel.Parse(written);
        foreach (var form in forms.Of(label.Text)) builder.Add(form, label.Case, value);
    }
}

/// <summary>The places of one field by scheme, each list by start.</summary>
internal readonly record struct FieldConcepts(List<PhraseMatch<ConceptPhrase>> Techniques, List<PhraseMatch<ConceptPhrase>> Tasks);
