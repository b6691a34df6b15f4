using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;

namespace ResearchGraph.Cli.Pipeline;

/// <summary>Reads files and extracts their papers on several threads, in the order of files and lines whatever the number of threads.</summary>
internal sealed class CorpusReader(MentionExtractor extractor, int threads, IProgress<ReadProgress> progress)
{
    private readonly List<PaperMentions> _papers = [];
    private readonly List<ListingReport> _listings = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private long _bytesBefore;

    /// <summary>Reads all files that the paths stand for.</summary>
    /// <exception cref="OperationCanceledException">The user stopped it.</exception>
    public Corpus Read(IEnumerable<string> paths, CancellationToken cancellation)
    {
        var inputs = PaperFiles.Find(paths);
        Keep(inputs.Diagnostics);
        var totalBytes = inputs.Files.Sum(file => new FileInfo(file).Length);
        foreach (var file in inputs.Files)
        {
            using var result = PaperFiles.Read(file, cancellation: cancellation);
            ReadOne(result, totalBytes, cancellation);
        }
        return new Corpus(_papers, _listings, _diagnostics, _counts);
    }

    private void ReadOne(ReadResult result, long totalBytes, CancellationToken cancellation)
    {
        var mentions = result.Papers
            .AsParallel().AsOrdered()
            .WithDegreeOfParallelism(threads)
            .WithCancellation(cancellation)
            .Select(extractor.Extract);
        foreach (var paper in mentions)
        {
            _papers.Add(paper);
            if (_papers.Count % 256 == 0) progress.Report(new ReadProgress(_papers.Count, _bytesBefore + result.Report.BytesRead, totalBytes));
        }
        _bytesBefore += result.Report.BytesRead;
        progress.Report(new ReadProgress(_papers.Count, _bytesBefore, totalBytes));
        _listings.Add(ListingReport.Of(result));
        Keep(result.Report.Diagnostics, result.Report.Counts);
    }

    private void Keep(IReadOnlyList<Diagnostic> diagnostics) =>
        Keep(diagnostics, diagnostics.GroupBy(diagnostic => diagnostic.Code).ToDictionary(group => group.Key, group => group.Count()));

    private void Keep(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyDictionary<string, int> counts)
    {
        _diagnostics.AddRange(diagnostics);
        foreach (var (code, count) in counts) _counts[code] = _counts.GetValueOrDefault(code) + count;
    }
}

/// <summary>How far reading has come.</summary>
/// <param name="Papers">Papers read and extracted.</param>
/// <param name="Bytes">Bytes read.</param>
/// <param name="TotalBytes">Bytes in all.</param>
internal readonly record struct ReadProgress(long Papers, long Bytes, long TotalBytes);
