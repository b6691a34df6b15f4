using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Patterns;
using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Taxonomy;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Mentions;

/// <summary>
/// Extracts all facts of one paper: each finder in turn, later ones seeing what earlier ones found.
/// Immutable and thread-safe; the result depends on the paper and the loaded terms alone.
/// Make one with <see cref="MentionExtractorBuilder"/>.
/// </summary>
public sealed class MentionExtractor
{
    private readonly ContributionFinder _contributions;
    private readonly ConceptFinder _concepts;
    private readonly NamedEntityFinder _entities;
    private readonly HardwareFinder _hardware;

    internal MentionExtractor(IReadOnlyList<Concept> concepts, IReadOnlyList<Gazetteer.GazetteerEntry> gazetteer)
    {
        var names = new NameIndex(gazetteer);
        _contributions = new ContributionFinder(names);
        _concepts = new ConceptFinder(concepts);
        _entities = new NamedEntityFinder(names);
        _hardware = new HardwareFinder(gazetteer);
    }

    /// <summary>The facts of one listed paper.</summary>
    public PaperMentions Extract(PaperRecord paper)
    {
        var text = new PaperText(paper);
        var words = new PaperWords(text);
        var proposes = _contributions.Find(words);
        var concepts = _concepts.Find(text, proposes);
        var entities = _entities.Find(words, proposes);
        return new PaperMentions
        {
            Paper = paper,
            Kind = PaperKindClassifier.Classify(text),
            Proposes = proposes,
            Techniques = concepts.Techniques,
            Tasks = concepts.Tasks,
            Systems = entities.Systems,
            Models = entities.Models,
            Datasets = entities.Datasets,
            Hardware = _hardware.Find(text),
            Results = ResultFinder.Find(text, proposes, entities),
            Urls = UrlFinder.Find(text),
        };
    }
}
