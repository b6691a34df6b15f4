using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>
/// Finds techniques and tasks of the taxonomy: all wordings in one pass a field, the context of each place, a linear score
/// a concept. Immutable and thread-safe.
/// </summary>
internal sealed class ConceptFinder
{
    private readonly ConceptCollector _techniques;
    private readonly ConceptCollector _tasks;
    private readonly DiscourseReader _discourse = new();

    public ConceptFinder(IReadOnlyList<Concept> concepts)
    {
        _techniques = new ConceptCollector(concepts, Concept.TechniqueScheme);
        _tasks = new ConceptCollector(concepts, Concept.TaskScheme);
    }

    /// <summary>The techniques and tasks of a paper, given the names that it introduces.</summary>
    public ConceptMentions Find(PaperText text, IReadOnlyList<Contribution> proposes)
    {
        FieldDiscourse[] fields = [_discourse.Read(text.Title, proposes), _discourse.Read(text.Abstract, proposes)];
        var techniques = FindTechniques(fields);
        return new ConceptMentions(techniques, FindTasks(fields, techniques));
    }

    private List<TechniqueMention> FindTechniques(FieldDiscourse[] fields)
    {
        var core = new List<TechniqueMention>();
        var others = new List<TechniqueMention>();
        foreach (var (evidence, features) in _techniques.Collect(fields, []))
        {
            var coreScore = ConceptWeights.Score(ConceptWeights.CoreTechnique, features);
            var anyScore = ConceptWeights.Score(ConceptWeights.AnyTechnique, features);
            if (coreScore > 0)
                core.Add(new TechniqueMention(evidence.Concept.Id, MentionRole.Core, Quote(evidence, coreScore)));
            else if (anyScore > 0)
                others.Add(new TechniqueMention(evidence.Concept.Id, MentionRole.Mention, Quote(evidence, anyScore)));
        }
        return [.. core, .. others];
    }

    private List<TaskMention> FindTasks(FieldDiscourse[] fields, List<TechniqueMention> techniques)
    {
        var tasks = new List<TaskMention>();
        foreach (var (evidence, features) in _tasks.Collect(fields, techniques))
        {
            var score = ConceptWeights.Score(ConceptWeights.Task, features);
            if (score > 0) tasks.Add(new TaskMention(evidence.Concept.Id, Quote(evidence, score)));
        }
        return tasks;
    }

    private static Mention[] Quote(ConceptEvidence evidence, double score)
    {
        var confidence = Math.Round(1 / (1 + Math.Exp(-score)), 3);
        return
        [
            .. evidence.Places.Select(place =>
                Mention.Quote(place.Field, place.Span, place.Phrase.IsLabel ? "concept-label" : "concept-hint", confidence)),
            .. evidence.SuggestedBy,
        ];
    }
}
