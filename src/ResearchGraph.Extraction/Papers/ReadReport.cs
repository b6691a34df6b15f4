namespace ResearchGraph.Extraction.Papers;

/// <summary>
/// What became of every line of one file. Complete once the papers have been enumerated to the end;
/// then <see cref="PaperLines"/> + <see cref="FurnitureLines"/> + <see cref="DiagnosedLines"/> + <see cref="BlankLines"/> = <see cref="Lines"/>.
/// Not thread-safe while the papers are being enumerated.
/// </summary>
public sealed class ReadReport
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly int _maxPerCode;

    internal ReadReport(string file, ReadOptions options)
    {
        File = file;
        _maxPerCode = options.MaxDiagnosticsPerCode;
    }

    /// <summary>The file as the user named it.</summary>
    public string File { get; }

    /// <summary>Lines in all.</summary>
    public long Lines { get; internal set; }

    /// <summary>Lines that hold nothing but white space.</summary>
    public long BlankLines { get; internal set; }

    /// <summary>Lines that are part of a paper.</summary>
    public long PaperLines { get; internal set; }

    /// <summary>Lines of the page around the papers: its header, labels, subscription lines.</summary>
    public long FurnitureLines { get; internal set; }

    /// <summary>Lines that were left out, each covered by a diagnostic.</summary>
    public long DiagnosedLines { get; internal set; }

    /// <summary>Papers read.</summary>
    public long Papers { get; internal set; }

    /// <summary>Bytes read so far, for progress.</summary>
    public long BytesRead { get; internal set; }

    /// <summary>The page's owner with the confidence that goes to papers that do not print the name; null where there is none.</summary>
    public PageOwner? Owner { get; internal set; }

    /// <summary>Whether the file was read to its end.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Diagnostics with severity <see cref="DiagnosticSeverity.Warning"/>, kept or not.</summary>
    public int Warnings { get; private set; }

    /// <summary>Diagnostics with severity <see cref="DiagnosticSeverity.Error"/>, kept or not.</summary>
    public int Errors { get; private set; }

    /// <summary>
    /// The diagnostics in the order of their lines, those of the whole file first; at most
    /// <see cref="ReadOptions.MaxDiagnosticsPerCode"/> a code.
    /// </summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>How many diagnostics there were of each code, kept or not, in the order of the codes.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    internal void Add(string code, DiagnosticSeverity severity, long line, string message)
    {
        var count = _counts.GetValueOrDefault(code) + 1;
        _counts[code] = count;
        if (severity == DiagnosticSeverity.Warning) Warnings++;
        if (severity == DiagnosticSeverity.Error) Errors++;
        if (count <= _maxPerCode)
        {
            var place = new SourceLocation(File, (int)Math.Min(line, int.MaxValue));
            _diagnostics.Add(new Diagnostic(code, severity, place, message));
        }
    }

    internal void Complete()
    {
        if (IsComplete) return;
        IsComplete = true;
        var ordered = _diagnostics.OrderBy(diagnostic => diagnostic.Location.Line).ToList();
        _diagnostics.Clear();
        _diagnostics.AddRange(ordered);
    }
}
