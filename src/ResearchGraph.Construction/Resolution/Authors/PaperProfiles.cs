using ResearchGraph.Construction.Resolution.Entities;
using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>What authors are told apart by, paper by paper: category, concepts, words, year. Immutable once made; thread-safe.</summary>
internal sealed class PaperProfiles
{
    /// <summary>What a concept above an occurring one counts, a step up.</summary>
    private const float BroaderShare = 0.5f;

    /// <summary>What a technique counts that is only mentioned.</summary>
    private const float MentionShare = 0.3f;

    private readonly SparseVector[] _concepts;
    private readonly IReadOnlyList<PaperGroup> _papers;

    /// <summary>Profiles of all papers.</summary>
    public PaperProfiles(IReadOnlyList<PaperGroup> papers, ConceptIndex concepts, ParallelOptions parallel)
    {
        _papers = papers;
        Vocabulary = new VocabularyModel([.. papers.Select(paper => paper.Record)], parallel);
        Years = [.. papers.Select(paper => paper.Record.Date?.Year ?? 0)];
        _concepts = ConceptVectors(papers, concepts);
    }

    /// <summary>The words of the papers.</summary>
    public VocabularyModel Vocabulary { get; }

    /// <summary>The year of each paper; 0 where unknown.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The id of a listed paper, of the merged ones the richest.</summary>
    public string RecordIdOf(int paper) => _papers[paper].Record.Id;

    /// <summary>The category of a paper; null where unknown.</summary>
    public string? Category(int paper) => _papers[paper].Record.Category;

    /// <summary>The concepts of a paper and those above them, weighted by how rare they are; empty where none were found.</summary>
    public SparseVector Concepts(int paper) => _concepts[paper];

    private static SparseVector[] ConceptVectors(IReadOnlyList<PaperGroup> papers, ConceptIndex concepts)
    {
        var numbers = new Dictionary<(EntityKind, string), int>();
        var frequency = new List<int>();
        var raw = new List<(int Id, float Weight)>[papers.Count];
        for (var paper = 0; paper < papers.Count; paper++)
        {
            raw[paper] = Weighted(papers[paper], concepts, Number);
            foreach (var (id, _) in raw[paper]) frequency[id]++;
        }
        return Array.ConvertAll(raw, components => SparseVector.Of(components.ConvertAll(one =>
            (one.Id, one.Weight * (float)Math.Log(1 + ((papers.Count + 1.0) / frequency[one.Id]))))));

        int Number(EntityKind kind, string id)
        {
            if (numbers.TryGetValue((kind, id), out var number)) return number;
            frequency.Add(0);
            numbers.Add((kind, id), numbers.Count);
            return numbers.Count - 1;
        }
    }

    private static List<(int Id, float Weight)> Weighted(PaperGroup paper, ConceptIndex concepts, Func<EntityKind, string, int> number)
    {
        var weights = new Dictionary<int, float>();
        foreach (var fact in paper.Facts.Facts)
        {
            // The task "other" says that none of the taxonomy fits: two papers have nothing in common by it.
            if (fact.Kind is not (FactKind.Uses or FactKind.Addresses) || fact.Name == "other") continue;
            var kind = fact.Kind == FactKind.Uses ? EntityKind.Technique : EntityKind.Task;
            var weight = fact.Qualifier == "mention" ? MentionShare : 1;
            Raise(weights, number(kind, fact.Name), weight);
            foreach (var ancestor in concepts.AncestorsOf(kind, fact.Name)) Raise(weights, number(kind, ancestor), weight * BroaderShare);
        }
        return [.. weights.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
    }

    private static void Raise(Dictionary<int, float> weights, int id, float weight) =>
        weights[id] = Math.Max(weight, weights.GetValueOrDefault(id));
}
