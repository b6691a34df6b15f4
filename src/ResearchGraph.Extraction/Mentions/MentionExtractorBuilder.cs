using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Taxonomy;

namespace ResearchGraph.Extraction.Mentions;

/// <summary>Collects the terms that a <see cref="MentionExtractor"/> knows. Not thread-safe.</summary>
public sealed class MentionExtractorBuilder
{
    private readonly List<Concept> _concepts = [];
    private readonly List<GazetteerEntry> _gazetteer = [];

    /// <summary>Adds the concepts of a taxonomy; a concept with a known id adds its labels to that one.</summary>
    public MentionExtractorBuilder AddConcepts(IEnumerable<Concept> concepts)
    {
        _concepts.AddRange(concepts);
        return this;
    }

    /// <summary>Adds the entries of a gazetteer; an entry with a known name and kind adds its aliases to that one.</summary>
    public MentionExtractorBuilder AddGazetteer(IEnumerable<GazetteerEntry> entries)
    {
        _gazetteer.AddRange(entries);
        return this;
    }

    /// <summary>The extractor that knows all terms added so far.</summary>
    public MentionExtractor Build() => new(_concepts, _gazetteer);
}
