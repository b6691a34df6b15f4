using ResearchGraph.Analytics.Kernels;

namespace ResearchGraph.Analytics.Text;

/// <summary>
/// Term weights: (1 + ln count) · (ln((1 + n) / (1 + texts with the term)) + 1), rows scaled to length 1 (Salton, Buckley 1988, sublinear; smoothed). The same
/// on any number of threads. Stateless, thread-safe.
/// </summary>
public static class TfIdf
{
    private const int TextsPerChunk = 256;
    private const int FewTexts = 10;

    /// <summary>Weighs the terms of texts.</summary>
    /// <param name="texts">The texts; empty ones get empty rows.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="cancellationToken">Looked at every few hundred texts.</param>
    public static TextMatrix Compute(IReadOnlyList<string> texts, TfIdfOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        options ??= new TfIdfOptions();
        var counts = new SortedDictionary<string, int>[texts.Count];
        var bounds = NodeRanges.Even(texts.Count, TextsPerChunk, 4096);
        FixedChunks.Run(bounds.Length - 1, FixedChunks.Workers(options.Threads), (_, chunk) =>
        {
            for (var text = bounds[chunk]; text < bounds[chunk + 1]; text++) counts[text] = Count(texts[text], options.Pairs);
        }, cancellationToken);
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in counts)
        {
            foreach (var term in text.Keys) frequencies[term] = frequencies.GetValueOrDefault(term) + 1;
        }
        var terms = Vocabulary(frequencies, texts.Count, options);
        return Fill(counts, terms, frequencies);
    }

    private static SortedDictionary<string, int> Count(string text, bool pairs)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in TermReader.Read(text, pairs)) counts[term] = counts.GetValueOrDefault(term) + 1;
        return counts;
    }

    private static string[] Vocabulary(Dictionary<string, int> frequencies, int texts, TfIdfOptions options)
    {
        var most = texts < FewTexts ? texts : (int)(options.LargestShare * texts);
        var kept = new List<(int Texts, string Term)>();
        foreach (var (term, frequency) in frequencies)
        {
            if (frequency >= options.LeastTexts && frequency <= most) kept.Add((frequency, term));
        }
        kept.Sort((x, y) => x.Texts != y.Texts ? y.Texts.CompareTo(x.Texts) : string.CompareOrdinal(x.Term, y.Term));
        var terms = new string[Math.Min(kept.Count, options.MostTerms)];
        for (var i = 0; i < terms.Length; i++) terms[i] = kept[i].Term;
        Array.Sort(terms, StringComparer.Ordinal);
        return terms;
    }

    private static TextMatrix Fill(SortedDictionary<string, int>[] counts, string[] terms, Dictionary<string, int> frequencies)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < terms.Length; i++) numbers.Add(terms[i], i);
        var (offsets, columns, values) = (new int[counts.Length + 1], new List<int>(), new List<double>());
        for (var text = 0; text < counts.Length; text++)
        {
            var (start, squares) = (columns.Count, 0.0);
            foreach (var (term, count) in counts[text])
            {
                if (!numbers.TryGetValue(term, out var column)) continue;
                var weight = (1 + Math.Log(count)) * (Math.Log((1.0 + counts.Length) / (1.0 + frequencies[term])) + 1);
                columns.Add(column);
                values.Add(weight);
                squares += weight * weight;
            }
            for (var i = start; i < values.Count; i++) values[i] /= Math.Sqrt(squares);
            offsets[text + 1] = columns.Count;
        }
        return new TextMatrix(terms.Freeze(), offsets.Freeze(), [.. columns], [.. values]);
    }
}
