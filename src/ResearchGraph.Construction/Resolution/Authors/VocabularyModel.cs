using System.Runtime.CompilerServices;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Construction.Resolution.Authors;

/// <summary>
/// The most telling words of every paper (tf-idf over title and abstract, words cut to stems), and how often two papers that
/// have nothing to do with each other agree in them by chance. Immutable once made; thread-safe.
/// </summary>
internal sealed class VocabularyModel
{
    private const int TermsPerPaper = 24;
    private const int SamplePairs = 4000;

    /// <summary>With fewer papers the corpus says too little of chance, and the fitted curve stands in.</summary>
    private const int MinPapersForSample = 100;

    private readonly int[] _ids;
    private readonly float[] _weights;
    private readonly byte[] _counts;
    private readonly double[] _chance;

    /// <summary>Reads the words of all papers.</summary>
    public VocabularyModel(IReadOnlyList<PaperRecord> papers, ParallelOptions parallel)
    {
        var words = new uint[papers.Count][];
        Parallel.For(0, papers.Count, parallel, () => new WordCounter(), (i, _, counter) =>
        {
            words[i] = counter.Count(papers[i].Title, papers[i].Abstract);
            return counter;
        }, _ => { });
        var rarity = Rarity(words);
        _ids = new int[papers.Count * TermsPerPaper];
        _weights = new float[papers.Count * TermsPerPaper];
        _counts = new byte[papers.Count];
        Parallel.For(0, papers.Count, parallel, i => Choose(i, words[i], rarity));
        _chance = papers.Count < MinPapersForSample ? [] : SampleChance();
    }

    /// <summary>Whether a paper has words to compare.</summary>
    public bool HasTerms(int paper) => _counts[paper] > 0;

    /// <summary>How alike the words of two papers are: the cosine of their vectors, 0 to 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Similarity(int a, int b)
    {
        var ids = _ids.AsSpan(a * TermsPerPaper, _counts[a]);
        var otherIds = _ids.AsSpan(b * TermsPerPaper, _counts[b]);
        var weights = _weights.AsSpan(a * TermsPerPaper);
        var otherWeights = _weights.AsSpan(b * TermsPerPaper);
        double product = 0;
        for (int i = 0, j = 0; i < ids.Length && j < otherIds.Length;)
        {
            if (ids[i] == otherIds[j]) product += (double)weights[i++] * otherWeights[j++];
            else if (ids[i] < otherIds[j]) i++;
            else j++;
        }
        return product;
    }

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
        return (int)((state >> 33) % (ulong)_counts.Length);
    }

    /// <summary>The inverse document frequency of every word.</summary>
    private static float[] Rarity(uint[][] words)
    {
        var papers = new int[WordCounter.Buckets];
        foreach (var ofPaper in words)
        {
            foreach (var word in ofPaper) papers[WordCounter.Bucket(word)]++;
        }
        return Array.ConvertAll(papers, count => count == 0 ? 0 : (float)Math.Log((words.Length + 1.0) / count));
    }

    /// <summary>Keeps the heaviest words of a paper, scaled to length 1.</summary>
    private void Choose(int paper, uint[] words, float[] rarity)
    {
        // Weight in the upper half, the lesser bucket first among equals: positive numbers order as their bits do.
        Span<ulong> heaviest = stackalloc ulong[TermsPerPaper];
        var count = 0;
        foreach (var word in words)
        {
            var bucket = WordCounter.Bucket(word);
            var weight = (float)(1 + Math.Log(WordCounter.Times(word))) * rarity[bucket];
            var rank = ((ulong)BitConverter.SingleToUInt32Bits(weight) << 32) | ~(uint)bucket;
            if (count == TermsPerPaper && rank <= heaviest[^1]) continue;
            var place = count < TermsPerPaper ? count++ : TermsPerPaper - 1;
            for (; place > 0 && heaviest[place - 1] < rank; place--) heaviest[place] = heaviest[place - 1];
            heaviest[place] = rank;
        }
        Span<(int Id, float Weight)> chosen = stackalloc (int, float)[TermsPerPaper];
        for (var i = 0; i < count; i++)
            chosen[i] = ((int)~(uint)heaviest[i], BitConverter.UInt32BitsToSingle((uint)(heaviest[i] >> 32)));
        chosen = chosen[..count];
        chosen.Sort((a, b) => a.Id.CompareTo(b.Id));
        var norm = 0.0;
        foreach (var (_, weight) in chosen) norm += (double)weight * weight;
        for (var i = 0; i < count; i++)
        {
            _ids[(paper * TermsPerPaper) + i] = chosen[i].Id;
            _weights[(paper * TermsPerPaper) + i] = (float)(chosen[i].Weight / Math.Sqrt(norm));
        }
        _counts[paper] = (byte)count;
    }
}
