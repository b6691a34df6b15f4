using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Patterns;
using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Patterns.Results;
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
    private readonly PhraseTrie _phrases;
    private readonly NameIndex _names;
    private readonly ContributionFinder _contributions;
    private readonly ConceptFinder _concepts;
    private readonly NamedEntityFinder _entities;
    private readonly HardwareFinder _hardware;
    private readonly PaperKindClassifier _kinds;

    internal MentionExtractor(IReadOnlyList<Concept> concepts, IReadOnlyList<GazetteerEntry> gazetteer)
    {
        var phrases = new PhraseTrieBuilder();
        _names = new NameIndex(gazetteer, phrases);
        _contributions = new ContributionFinder(_names);
        _concepts = new ConceptFinder(concepts, phrases);
        _entities = new NamedEntityFinder(_names);
        _hardware = new HardwareFinder(gazetteer, phrases);
        _kinds = new PaperKindClassifier(phrases);
        _phrases = phrases.Build();
    }

    /// <summary>The facts of one listed paper.</summary>
    public PaperMentions Extract(PaperRecord paper)
    {
        var text = new PaperText(paper);
        var phrases = PaperPhrases.Find(_phrases, text);
        using var words = new PaperWords(text);
        var proposes = _contributions.Find(words);
        var concepts = _concepts.Find(text, phrases, proposes);
        var entities = _entities.Find(words, phrases, proposes);
        var hardware = _hardware.Find(text, phrases);
        return new PaperMentions
        {
            Paper = paper,
            Kind = _kinds.Classify(phrases),
            Proposes = proposes,
            Techniques = concepts.Techniques,
            Tasks = concepts.Tasks,
            Systems = entities.Systems,
            Models = entities.Models,
            Datasets = entities.Datasets,
            Hardware = hardware,
            Results = ResultFinder.Find(text, new ResultSurroundings(proposes, entities, hardware, _names)),
            Urls = UrlFinder.Find(text),
        };
    }
}
