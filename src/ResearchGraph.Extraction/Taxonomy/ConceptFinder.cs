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
        var techniques = Techniques(text, _collector.Collect([(title, inTitle.Techniques), (body, inBody.Techniques)], []));
        return new ConceptMentions(techniques, Tasks(text, _collector.Collect([(title, inTitle.Tasks), (body, inBody.Tasks)], techniques)));
    }

    private TechniqueMention[] Techniques(PaperText text, List<ConceptCandidate> candidates)
    {
        var core = candidates.FindAll(static candidate => candidate.Scores.Contribution > 0 && candidate.Evidence.HasPlace);
        var noted = candidates.FindAll(static candidate => candidate.Scores.Noted > 0 && candidate.Evidence.HasPlace);
        var techniques = new List<TechniqueMention>(core.Count + noted.Count);
        foreach (var candidate in core)
        {
            if (!IsReplaced(candidate, core)) techniques.Add(new(candidate.Evidence.Concept.Id, MentionRole.Core, Quote(text, candidate.Evidence, candidate.Scores.Contribution)));
        }
        foreach (var candidate in noted)
        {
            // A core technique, even one that a narrower one has replaced, is not noted a second time.
            if (candidate.Scores.Contribution > 0 || IsReplaced(candidate, core) || IsReplaced(candidate, noted)) continue;
            techniques.Add(new(candidate.Evidence.Concept.Id, MentionRole.Mention, Quote(text, candidate.Evidence, candidate.Scores.Noted)));
        }
        return [.. techniques];
    }

    private static TaskMention[] Tasks(PaperText text, List<ConceptCandidate> candidates)
    {
        var tasks = new List<TaskMention>(candidates.Count);
        foreach (var (_, evidence, scores) in candidates)
        {
            if (scores.Contribution > 0 && evidence.HasPlace) tasks.Add(new TaskMention(evidence.Concept.Id, Quote(text, evidence, scores.Contribution)));
        }
        return [.. tasks];
    }

    private bool IsReplaced(ConceptCandidate candidate, List<ConceptCandidate> accepted)
    {
        foreach (var other in accepted)
        {
            if (_narrower.Replaces(other.Index, candidate.Index)) return true;
        }
        return false;
    }

    private static Mention[] Quote(PaperText text, ConceptEvidence evidence, double score)
    {
        var confidence = Math.Round(1 / (1 + Math.Exp(-score)), 3);
        var mentions = new Mention[evidence.Places.Length + evidence.SuggestedBy.Length];
        var count = 0;
        foreach (var place in evidence.Places)
            mentions[count++] = Mention.Quote(text.Of(place.Field), place.Span, place.IsLabel ? "concept-label" : "concept-hint", confidence);
        foreach (var technique in evidence.SuggestedBy) mentions[count++] = technique;
        return mentions;
    }
}
