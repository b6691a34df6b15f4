using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Mentions;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Collects the evidence of the concepts of one scheme in a paper. Immutable and thread-safe.</summary>
internal sealed class ConceptCollector
{
    private readonly ConceptLexicon _lexicon;
    private readonly NarrowerConcepts _narrower;
    private readonly Dictionary<string, List<(int Task, HintStrength Strength)>> _suggestions = new(StringComparer.Ordinal);

    public ConceptCollector(ConceptLexicon lexicon, NarrowerConcepts narrower)
    {
        _lexicon = lexicon;
        _narrower = narrower;
        for (var i = 0; i < lexicon.Concepts.Count; i++)
        {
            foreach (var hint in lexicon.Concepts[i].Hints.Select(ConceptHint.Parse))
            {
                if (!hint.IsTechnique) continue;
                if (!_suggestions.TryGetValue(hint.Text, out var tasks)) _suggestions.Add(hint.Text, tasks = []);
                tasks.Add((i, hint.Strength));
            }
        }
    }

    /// <summary>The evidence by concept, in the order of first appearance, each with its scores.</summary>
    /// <param name="fields">The fields and what stands in them.</param>
    /// <param name="techniques">The techniques of the paper, where tasks are collected; otherwise empty.</param>
    public List<ConceptCandidate> Collect(
        ReadOnlySpan<(FieldDiscourse Discourse, List<PhraseMatch<ConceptPhrase>> Matches)> fields,
        IReadOnlyList<TechniqueMention> techniques)
    {
        var found = new ConceptEvidence?[_lexicon.Concepts.Count];
        var order = new List<int>();
        foreach (var (discourse, matches) in fields)
        {
            foreach (var match in matches)
                EvidenceOf(match.Value.Concept, found, order).Add(match.Value, match.Span, discourse.At(match.Span));
        }
        foreach (var technique in techniques)
        {
            if (!_suggestions.TryGetValue(technique.Id, out var tasks)) continue;
            foreach (var (task, strength) in tasks) EvidenceOf(task, found, order).Suggest(technique, strength);
        }
        return Candidates(found, order);
    }

    private List<ConceptCandidate> Candidates(ConceptEvidence?[] found, List<int> order)
    {
        var hasNarrower = new bool[found.Length];
        var titleTaken = false;
        foreach (var i in order)
        {
            titleTaken |= found[i]!.Labels[(int)MentionContext.Title] > 0;
            if (!found[i]!.IsNamed) continue;
            foreach (var broader in _narrower.ReplacedBy(i)) hasNarrower[broader] = true;
        }
        var candidates = new List<ConceptCandidate>(order.Count);
        foreach (var i in order) candidates.Add(new ConceptCandidate(i, found[i]!, ConceptScores.Of(found[i]!, hasNarrower[i], titleTaken)));
        return candidates;
    }

    private ConceptEvidence EvidenceOf(int concept, ConceptEvidence?[] found, List<int> order)
    {
        if (found[concept] is { } known) return known;
        order.Add(concept);
        return found[concept] = new ConceptEvidence(_lexicon.Concepts[concept]);
    }
}

/// <summary>A concept that a paper may have.</summary>
/// <param name="Index">Index in the lexicon.</param>
/// <param name="Evidence">What the paper shows of it.</param>
/// <param name="Scores">How likely the paper has it.</param>
internal readonly record struct ConceptCandidate(int Index, ConceptEvidence Evidence, ConceptScores Scores);
