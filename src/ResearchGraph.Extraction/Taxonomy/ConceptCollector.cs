using ResearchGraph.Extraction.Mentions;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>Collects the evidence of all concepts of one scheme in a paper. Immutable and thread-safe.</summary>
internal sealed class ConceptCollector
{
    private readonly ConceptLexicon _lexicon;
    private readonly int[][] _ancestors;
    private readonly List<(int Task, string Technique)> _suggestions = [];

    public ConceptCollector(IReadOnlyList<Concept> concepts, string scheme)
    {
        _lexicon = new ConceptLexicon(concepts, scheme);
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _lexicon.Concepts.Count; i++) index[_lexicon.Concepts[i].Id] = i;
        var byId = concepts.DistinctBy(concept => concept.Id, StringComparer.Ordinal).ToDictionary(concept => concept.Id, StringComparer.Ordinal);
        _ancestors = [.. _lexicon.Concepts.Select(concept => Ancestors(concept, byId, index))];
        for (var i = 0; i < _lexicon.Concepts.Count; i++)
        {
            foreach (var hint in _lexicon.Concepts[i].Hints)
            {
                if (hint[0] == '@') _suggestions.Add((i, hint[1..]));
            }
        }
    }

    /// <summary>The evidence by concept, in the order of first appearance, each with its features.</summary>
    public List<(ConceptEvidence Evidence, double[] Features)> Collect(
        IReadOnlyList<FieldDiscourse> fields, IReadOnlyList<TechniqueMention> techniques)
    {
        var found = new ConceptEvidence?[_lexicon.Concepts.Count];
        var order = new List<int>();
        foreach (var field in fields)
        {
            foreach (var match in _lexicon.Find(field.Field))
                EvidenceOf(match.Value.Concept, found, order).Add(new ConceptPlace(field.Field, match.Span, match.Value, field.At(match.Span)));
        }
        foreach (var (task, id) in _suggestions)
        {
            if (techniques.FirstOrDefault(technique => technique.Id == id) is { } technique)
                EvidenceOf(task, found, order).Suggest(technique);
        }
        var hasNarrower = new bool[found.Length];
        var titleTaken = false;
        foreach (var i in order)
        {
            var evidence = found[i]!;
            titleTaken |= evidence.Labels[(int)MentionContext.Title] > 0;
            if (!evidence.IsNamed) continue;
            foreach (var ancestor in _ancestors[i]) hasNarrower[ancestor] = true;
        }
        return [.. order.Select(i => (found[i]!, ConceptFeatures.Of(found[i]!, hasNarrower[i], titleTaken)))];
    }

    private ConceptEvidence EvidenceOf(int concept, ConceptEvidence?[] found, List<int> order)
    {
        if (found[concept] is { } known) return known;
        order.Add(concept);
        return found[concept] = new ConceptEvidence(_lexicon.Concepts[concept]);
    }

    private static int[] Ancestors(Concept concept, Dictionary<string, Concept> byId, Dictionary<string, int> index)
    {
        var found = new List<string>(concept.Broader);
        for (var i = 0; i < found.Count; i++)
        {
            if (!byId.TryGetValue(found[i], out var broader)) continue;
            foreach (var id in broader.Broader)
            {
                if (!found.Contains(id, StringComparer.Ordinal)) found.Add(id);
            }
        }
        return [.. found.Where(index.ContainsKey).Select(id => index[id])];
    }
}
