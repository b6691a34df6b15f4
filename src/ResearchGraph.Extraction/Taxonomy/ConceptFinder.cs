using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>
/// Finds techniques and tasks of the taxonomy: all wordings in one pass a field, the context of each place, a linear score
/// a concept, and then only the most specific ones. Immutable and thread-safe.
/// </summary>
internal sealed class ConceptFinder
{
    private readonly ConceptLexicon _lexicon;
    private readonly NarrowerConcepts _narrower;
    private readonly ConceptCollector _collector;
    private readonly DiscourseReader _discourse;

    /// <summary>A finder for some concepts; adds their wordings to the phrases that are looked for.</summary>
    public ConceptFinder(IReadOnlyList<Concept> concepts, PhraseTrieBuilder phrases)
    {
        _lexicon = new ConceptLexicon(concepts, phrases);
        _discourse = new DiscourseReader(phrases);
        _narrower = new NarrowerConcepts(_lexicon.Concepts);
        _collector = new ConceptCollector(_lexicon, _narrower);
    }

    /// <summary>The techniques and tasks of a paper, given the names that it introduces.</summary>
    public ConceptMentions Find(PaperText text, PaperPhrases phrases, IReadOnlyList<Contribution> proposes)
    {
        FieldDiscourse title = _discourse.Read(text.Title, phrases.Title, proposes), body = _discourse.Read(text.Abstract, phrases.Abstract, proposes);
        FieldConcepts inTitle = _lexicon.Find(phrases.Title), inBody = _lexicon.Find(phrases.Abstract);
        var techniques = Techniques(_collector.Collect([(title, inTitle.Techniques), (body, inBody.Techniques)], []));
        return new ConceptMentions(techniques, Tasks(_collector.Collect([(title, inTitle.Tasks), (body, inBody.Tasks)], techniques)));
    }

    private List<TechniqueMention> Techniques(List<ConceptCandidate> candidates)
    {
        var core = Accept(candidates, ConceptHead.CoreTechnique);
        var noted = Accept(candidates, ConceptHead.AnyTechnique);
        var techniques = new List<TechniqueMention>();
        foreach (var (candidate, score) in core)
        {
            if (!IsReplaced(candidate, core)) techniques.Add(new(candidate.Evidence.Concept.Id, MentionRole.Core, Quote(candidate, score)));
        }
        foreach (var (candidate, score) in noted)
        {
            if (core.Exists(other => other.Candidate.Index == candidate.Index)) continue;
            if (!IsReplaced(candidate, core) && !IsReplaced(candidate, noted))
                techniques.Add(new(candidate.Evidence.Concept.Id, MentionRole.Mention, Quote(candidate, score)));
        }
        return techniques;
    }

    private static List<TaskMention> Tasks(List<ConceptCandidate> candidates) =>
        [.. Accept(candidates, ConceptHead.Task).Select(accepted => new TaskMention(accepted.Candidate.Evidence.Concept.Id, Quote(accepted.Candidate, accepted.Score)))];

    private static List<(ConceptCandidate Candidate, double Score)> Accept(List<ConceptCandidate> candidates, ConceptHead head)
    {
        var accepted = new List<(ConceptCandidate, double)>();
        foreach (var candidate in candidates)
        {
            var score = ConceptWeights.Score(head, candidate);
            if (score > 0 && candidate.Evidence.HasPlace) accepted.Add((candidate, score));
        }
        return accepted;
    }

    private bool IsReplaced(ConceptCandidate candidate, List<(ConceptCandidate Candidate, double Score)> accepted)
    {
        foreach (var (other, _) in accepted)
        {
            if (_narrower.Replaces(other.Index, candidate.Index)) return true;
        }
        return false;
    }

    private static Mention[] Quote(ConceptCandidate candidate, double score)
    {
        var confidence = Math.Round(1 / (1 + Math.Exp(-score)), 3);
        var evidence = candidate.Evidence;
        return [.. evidence.Places.Select(place => Quote(place, confidence)), .. evidence.SuggestedBy];
    }

    private static Mention Quote(ConceptPlace place, double confidence) =>
        Mention.Quote(place.Field, place.Span, place.Phrase.IsLabel ? "concept-label" : "concept-hint", confidence);
}
