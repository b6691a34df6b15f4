using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>
/// The most telling words of every paper (tf-idf over title and abstract, words cut to stems), and how often two papers that
/// have nothing to do with each other agree in them by chance. Immutable once made; thread-safe.
/// </summary>
/// <remarks>Words are hashed into buckets; at this number of buckets collisions do not matter beside the noise of the words.</remarks>
internal sealed class VocabularyModel
{
    private const int BucketBits = 17;
    private const int StemLength = 7;
    private const int MinWordLength = 4;
    private const int TermsPerPaper = 24;
    private const int SamplePairs = 4000;

    /// <summary>With fewer papers the corpus says too little of chance, and the fitted curve stands in.</summary>
    private const int MinPapersForSample = 100;

    private readonly SparseVector[] _terms;
    private readonly double[] _chance;

    /// <summary>Reads the words of all papers.</summary>
    public VocabularyModel(IReadOnlyList<PaperRecord> papers, ParallelOptions parallel)
    {
        var documentFrequency = CountDocuments(papers, parallel);
        _terms = new SparseVector[papers.Count];
        Parallel.For(0, papers.Count, parallel, () => new int[1 << BucketBits], (i, _, counts) =>
        {
            _terms[i] = TermsOf(papers[i], documentFrequency, papers.Count, counts);
            return counts;
        }, _ => { });
        _chance = papers.Count < MinPapersForSample ? [] : SampleChance();
    }

    /// <summary>Whether a paper has words to compare.</summary>
    public bool HasTerms(int paper) => !_terms[paper].IsEmpty;

    /// <summary>How alike the words of two papers are, 0 to 1.</summary>
    public double Similarity(int a, int b) => _terms[a].Cosine(_terms[b]);

    /// <summary>The share of unrelated pairs of papers that are at least so alike, above 0 up to 1.</summary>
    public double Chance(double similarity)
    {
        if (_chance.Length == 0) return Math.Min(1, Math.Exp(-40 * (similarity - 0.02)));
        var below = Array.BinarySearch(_chance, similarity);
        if (below < 0) below = ~below;
        while (below > 0 && _chance[below - 1] >= similarity) below--;
        return (_chance.Length - below + 0.5) / (_chance.Length + 1);
    }

    private double[] SampleChance()
    {
        var sample = new List<double>(SamplePairs);
        // A fixed linear congruential sequence (Knuth's MMIX): the same pairs in every run.
        var state = 1UL;
        for (var i = 0; i < SamplePairs; i++)
        {
            var (a, b) = (Next(ref state), Next(ref state));
            if (a != b && HasTerms(a) && HasTerms(b)) sample.Add(Similarity(a, b));
        }
        sample.Sort();
        return [.. sample];
    }

    private int Next(ref ulong state)
    {
        state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
        return (int)((state >> 33) % (ulong)_terms.Length);
    }

    private static int[] CountDocuments(IReadOnlyList<PaperRecord> papers, ParallelOptions parallel)
    {
        var total = new int[1 << BucketBits];
        Parallel.For(0, papers.Count, parallel,
            () => (Counts: new int[1 << BucketBits], Sum: new int[1 << BucketBits]),
            (i, _, local) =>
            {
                foreach (var bucket in Count(papers[i], local.Counts))
                {
                    local.Sum[bucket]++;
                    local.Counts[bucket] = 0;
                }
                return local;
            },
            local =>
            {
                lock (total)
                {
                    for (var i = 0; i < total.Length; i++) total[i] += local.Sum[i];
                }
            });
        return total;
    }

    private static SparseVector TermsOf(PaperRecord paper, int[] documentFrequency, int papers, int[] counts)
    {
        var terms = new List<(int Id, float Weight)>();
        foreach (var bucket in Count(paper, counts))
        {
            var idf = Math.Log((papers + 1.0) / documentFrequency[bucket]);
            terms.Add((bucket, (float)((1 + Math.Log(counts[bucket])) * idf)));
            counts[bucket] = 0;
        }
        terms.Sort((a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Id.CompareTo(b.Id));
        if (terms.Count > TermsPerPaper) terms.RemoveRange(TermsPerPaper, terms.Count - TermsPerPaper);
        return SparseVector.Of(terms);
    }

    /// <summary>Counts the words of a paper into <paramref name="counts"/> and returns the buckets that are no longer 0.</summary>
    private static List<int> Count(PaperRecord paper, int[] counts)
    {
        var touched = new List<int>(160);
        Count(paper.Title, counts, touched);
        Count(paper.Abstract, counts, touched);
        return touched;
    }

    private static void Count(string text, int[] counts, List<int> touched)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            var start = i;
            var hash = 2166136261u;
            for (; i < text.Length && char.IsLetter(text[i]); i++)
            {
                if (i - start < StemLength) hash = (hash ^ char.ToLowerInvariant(text[i])) * 16777619u;
            }
            if (i - start < MinWordLength) continue;
            var bucket = (int)((hash ^ (hash >> BucketBits)) & ((1u << BucketBits) - 1));
            if (counts[bucket]++ == 0) touched.Add(bucket);
        }
    }
}
