using ResearchGraph.Construction.Resolution.Entities;
using ResearchGraph.Construction.Resolution.Papers;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>What authors are told apart by, paper by paper: category, concepts, words, year. Immutable once made; thread-safe.</summary>
internal sealed class PaperProfiles
{
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
        var weights = new ConceptWeights(concepts);
        var raw = new (int[] Ids, float[] Weights)[papers.Count];
        for (var paper = 0; paper < papers.Count; paper++) raw[paper] = weights.Of(papers[paper]);
        var rarity = new float[weights.Frequency.Count];
        for (var id = 0; id < rarity.Length; id++) rarity[id] = (float)Math.Log(1 + ((papers.Count + 1.0) / weights.Frequency[id]));
        return Array.ConvertAll(raw, one =>
        {
            for (var i = 0; i < one.Ids.Length; i++) one.Weights[i] *= rarity[one.Ids[i]];
            return one.Ids.Length == 0 ? SparseVector.Empty : new SparseVector(one.Ids, one.Weights);
        });
    }
}
