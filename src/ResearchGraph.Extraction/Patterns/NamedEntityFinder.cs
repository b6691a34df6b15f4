using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Entities;
using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>
/// Finds systems, models and datasets of others: names of the gazetteers, and names that their shape and context betray.
/// Immutable and thread-safe.
/// </summary>
internal sealed class NamedEntityFinder
{
    private const double Threshold = 0.5;

    private readonly NameIndex _index;

    /// <summary>A finder for the names of the gazetteers and others.</summary>
    public NamedEntityFinder(NameIndex index) => _index = index;

    /// <summary>Finds systems, models and datasets of others; what the paper proposes is never among them.</summary>
    public NamedEntityMentions Find(PaperWords paper, PaperPhrases phrases, IReadOnlyList<Contribution> proposes)
    {
        var own = new OwnNames(proposes);
        var collector = new EntityCollector(paper, own);
        Scan(paper.Title, phrases.Title, paper.TitleAcronyms, own, collector);
        Scan(paper.Abstract, phrases.Abstract, paper.AbstractAcronyms, own, collector);
        return collector.Collect();
    }

    private void Scan(WordSequence words, PhraseHits phrases, IReadOnlyList<AcronymPair> acronyms, OwnNames own, EntityCollector collector)
    {
        var covered = new bool[words.Count];
        var hits = new List<EntityHit>();
        own.Cover(words, covered);
        GazetteerRule.Apply(words, phrases, _index, covered, hits);
        OpenNameRule.Apply(words, _index, acronyms, covered, hits);
        hits.RemoveAll(hit => own.Holds(words.Letters(hit.Span)) || own.Holds(words.Letters(words[hit.Last].Full)));
        hits.Sort(static (a, b) => a.First.CompareTo(b.First));
        EntityGroups.Judge(words, hits);
        // In the background, "models that use X" says nothing of this work.
        var ownSentences = own.Sentences(words);
        foreach (var hit in hits)
        {
            if (hit.Relation == SystemRelation.BuildsOn && words.Field.Field == TextField.Abstract && !ownSentences[words[hit.First].Sentence]) hit.Relation = SystemRelation.Mentions;
        }
        foreach (var hit in hits)
        {
            if (hit.Confidence < Threshold) continue;
            if (EntityKinds.IsEvaluated(hit.Kind!) && !ownSentences[words[hit.First].Sentence] && MereMention.Is(hit)) MereMention.Mark(hit);
            collector.Add(hit);
        }
    }
}
