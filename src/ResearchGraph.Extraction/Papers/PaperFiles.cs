using ResearchGraph.Extraction.Papers.Json;
using ResearchGraph.Extraction.Papers.Lines;
using ResearchGraph.Extraction.Papers.Listings;

namespace ResearchGraph.Extraction.Papers;

/// <summary>Reads papers from files. Thread-safe; each result belongs to one thread.</summary>
public static class PaperFiles
{
    /// <summary>
    /// Expands files and directories; of a directory its visible <c>.txt</c> and <c>.jsonl</c> files, not those of its subdirectories.
    /// </summary>
    /// <param name="paths">Paths of files and directories.</param>
    public static InputSet Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return new InputFinder().Find(paths);
    }

    /// <summary>Opens a file, recognises its layout from its content, and reads it. Never throws on what the file is or holds.</summary>
    /// <param name="path">The file; diagnostics name it as given here.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellation">Stops reading with <see cref="OperationCanceledException"/>.</param>
    public static ReadResult Read(string path, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= ReadOptions.Default;
        try
        {
            var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
            return Read(path, content, options, cancellation);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refuse(path, options, DiagnosticCodes.PathNotFound, "no such file");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(path, options, DiagnosticCodes.Unreadable, $"the file cannot be opened: {exception.Message}");
        }
    }

    /// <summary>Reads a stream as <see cref="Read(string, ReadOptions?, CancellationToken)"/> reads a file, and closes it at the end.</summary>
    /// <param name="name">What diagnostics call it; its last part is the name of the listing.</param>
    /// <param name="content">The bytes; need not be seekable.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellation">Stops reading with <see cref="OperationCanceledException"/>.</param>
    public static ReadResult Read(string name, Stream content, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(content);
        options ??= ReadOptions.Default;
        var report = new ReadReport(name, options);
        var input = new ReaderInput(Path.GetFileName(name), new LineSource(content, options, report), options, report, cancellation);
        IPaperReader reader = StartsLikeJson(input.Lines) ? new JsonLinesReader() : new ListingReader();
        var (layout, papers) = reader.Read(input);
        return new ReadResult(input.Listing, layout, report, papers, input.Lines);
    }

    private static bool StartsLikeJson(LineSource lines)
    {
        while (lines.Peek())
        {
            var text = lines.Current.TrimStart(" \t\r"u8);
            if (lines.IsTooLong) return lines.FirstOfTooLong == (byte)'{';
            if (text.Length > 0) return text[0] == (byte)'{';
            lines.Skip();
        }

        return false;
    }

    private static ReadResult Refuse(string path, ReadOptions options, string code, string message)
    {
        var report = new ReadReport(path, options);
        report.Add(code, DiagnosticSeverity.Error, 0, message);
        return new ReadResult(Path.GetFileName(path), PaperLayouts.Unknown, report, [], null);
    }
}
