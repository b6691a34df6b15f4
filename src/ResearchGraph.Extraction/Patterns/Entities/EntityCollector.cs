using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Entities;

/// <summary>Merges the hits of one paper by name: one kind, the strongest relation, all evidence. Not thread-safe.</summary>
/// <param name="paper">The paper.</param>
/// <param name="own">The paper's own names.</param>
internal sealed class EntityCollector(PaperWords paper, OwnNames own)
{
    private readonly Dictionary<string, List<EntityHit>> _byKey = new(StringComparer.Ordinal);
    private readonly List<List<EntityHit>> _order = [];

    /// <summary>Adds a hit; hits come in order of the text, title first.</summary>
    public void Add(EntityHit hit)
    {
        var key = NameKey.Singular(hit.Name);
        if (!_byKey.TryGetValue(key, out var hits))
        {
            hits = [];
            _byKey.Add(key, hits);
            _order.Add(hits);
        }
        hits.Add(hit);
    }

    /// <summary>The facts, each list by first appearance.</summary>
    public NamedEntityMentions Collect()
    {
        List<SystemMention> systems = [];
        List<ModelMention> models = [];
        List<DatasetMention> datasets = [];
        foreach (var hits in _order)
        {
            var best = Best(hits);
            switch (best.Kind)
            {
                case EntityKinds.Model: models.Add(new ModelMention(best.Name, Evidence(hits))); break;
                case EntityKinds.Dataset or EntityKinds.Benchmark: datasets.Add(new DatasetMention(best.Name, best.Kind, Evidence(hits))); break;
                default: systems.Add(System(best.Name, hits)); break;
            }
        }
        return new NamedEntityMentions([.. systems], [.. models], [.. datasets]);
    }

    private SystemMention System(string name, List<EntityHit> hits)
    {
        var strongest = hits[0];
        foreach (var hit in hits)
        {
            if (RelationStrength.Of(hit, paper) > RelationStrength.Of(strongest, paper)) strongest = hit;
        }
        var evidence = Evidence(hits);
        var shown = Array.IndexOf(evidence, Quote(strongest));
        var first = evidence[shown];
        Array.Copy(evidence, 0, evidence, 1, shown);
        evidence[0] = first;
        var relation = own.Extends(name) ? SystemRelation.BuildsOn : RelationStrength.RelationOf(strongest, paper);
        return new SystemMention(name, relation, evidence);
    }

    private static EntityHit Best(List<EntityHit> hits)
    {
        var best = hits[0];
        foreach (var hit in hits)
        {
            if (hit.Confidence > best.Confidence) best = hit;
        }
        return best;
    }

    private static Mention[] Evidence(List<EntityHit> hits)
    {
        var evidence = new Mention[hits.Count];
        for (var i = 0; i < evidence.Length; i++) evidence[i] = Quote(hits[i]);
        return evidence;
    }

    private static Mention Quote(EntityHit hit) => Mention.Quote(hit.Words.Field, hit.Span, hit.Rule, hit.Confidence);
}
