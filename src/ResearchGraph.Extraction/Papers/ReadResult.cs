namespace ResearchGraph.Extraction.Papers;

/// <summary>
/// One file being read. <see cref="Papers"/> is a single pass; JSON Lines are read as it advances, so the file stays open
/// until it ends or the result is disposed. Not thread-safe.
/// </summary>
public sealed class ReadResult : IDisposable
{
    private readonly IDisposable? _source;
    private IEnumerable<PaperRecord>? _papers;

    internal ReadResult(string listing, string layout, ReadReport report, IEnumerable<PaperRecord> papers, IDisposable? source)
    {
        Listing = listing;
        Layout = layout;
        Report = report;
        _papers = papers;
        _source = source;
    }

    /// <summary>File name without folders.</summary>
    public string Listing { get; }

    /// <summary>One of <see cref="PaperLayouts"/>.</summary>
    public string Layout { get; }

    /// <summary>What became of every line; complete when <see cref="Papers"/> has been enumerated to its end.</summary>
    public ReadReport Report { get; }

    /// <summary>The papers in the order of the file.</summary>
    /// <exception cref="InvalidOperationException">It is enumerated a second time.</exception>
    public IEnumerable<PaperRecord> Papers
    {
        get
        {
            var papers = _papers ?? throw new InvalidOperationException("The papers of a file can be enumerated once.");
            _papers = null;
            return Count(papers);
        }
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _source?.Dispose();

    private IEnumerable<PaperRecord> Count(IEnumerable<PaperRecord> papers)
    {
        foreach (var paper in papers)
        {
            Report.Papers++;
            yield return paper;
        }

        if (Report.Papers == 0 && Report.Errors == 0)
        {
            Report.Add(DiagnosticCodes.NoPapers, DiagnosticSeverity.Error, 0, $"no paper could be read; the layout was taken for {Layout}");
        }

        Report.Complete();
        Dispose();
    }
}
