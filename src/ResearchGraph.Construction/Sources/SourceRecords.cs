using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Papers.Json;
using ResearchGraph.Graph.Persistence;

namespace ResearchGraph.Construction.Sources;

/// <summary>
/// The listed papers that a graph was built from, kept in the graph file as JSON Lines, so that listings can be added later with
/// the same result as building from all at once: resolution always sees the whole corpus. Thread-safe.
/// </summary>
public static class SourceRecords
{
    /// <summary>Name of the attachment.</summary>
    public const string AttachmentName = "sources.jsonl";

    private static readonly ReadOptions Limits = ReadOptions.Default with { MaxLineLength = int.MaxValue / 4 };

    /// <summary>The attachment to save with a graph.</summary>
    /// <param name="records">The listed papers in any order; they are written in the order of <see cref="Union"/>.</param>
    public static GraphAttachment ToAttachment(IEnumerable<PaperRecord> records)
    {
        var ordered = Union([], records);
        return new GraphAttachment(AttachmentName, stream => Write(stream, ordered));
    }

    /// <summary>The listed papers that an open graph file was built from; empty where it keeps none.</summary>
    /// <exception cref="GraphFileException">The attachment is damaged.</exception>
    /// <exception cref="InvalidDataException">A line of the attachment is no paper; the message says which.</exception>
    public static IReadOnlyList<PaperRecord> Read(GraphFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.OpenAttachment(AttachmentName) is { } stream ? Read(stream) : [];
    }

    /// <summary>Reads listed papers as <see cref="Write"/> wrote them, and closes the stream.</summary>
    /// <exception cref="InvalidDataException">A line is no paper; the message says which.</exception>
    public static IReadOnlyList<PaperRecord> Read(Stream stream)
    {
        using var result = PaperFiles.Read(AttachmentName, stream, Limits);
        var records = result.Papers.ToList();
        var problem = result.Report.Diagnostics.FirstOrDefault(one => one.Severity != DiagnosticSeverity.Info && one.Code != DiagnosticCodes.EmptyFile);
        return problem is null
            ? records
            : throw new InvalidDataException($"The papers kept in the graph file cannot be read: {problem}");
    }

    /// <summary>Writes listed papers as JSON Lines; the stream stays open.</summary>
    /// <param name="stream">Takes UTF-8.</param>
    /// <param name="records">The papers, in the order in which they are to be written.</param>
    public static void Write(Stream stream, IEnumerable<PaperRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        using var writer = new PaperJsonWriter(stream);
        foreach (var record in records) writer.Write(record);
    }

    /// <summary>
    /// The listed papers of a graph with those of further listings: a paper with the listing, line and title of a kept one takes
    /// its place. By listing, line and title, all else the same whatever the order of the input.
    /// </summary>
    /// <param name="kept">The papers that are there.</param>
    /// <param name="added">The papers to add; of several with one listing, line and title the last one counts.</param>
    public static IReadOnlyList<PaperRecord> Union(IEnumerable<PaperRecord> kept, IEnumerable<PaperRecord> added)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(added);
        PaperRecord[] all = [.. kept, .. added];
        // What was just read mostly stands in order.
        if (IsAscending(all)) return all;
        var records = new Dictionary<(string Listing, int Line, string Title), PaperRecord>();
        foreach (var record in all) records[(record.Listing, record.Line, record.Title)] = record;
        return [.. records.Values
            .OrderBy(record => record.Listing, StringComparer.Ordinal)
            .ThenBy(record => record.Line)
            .ThenBy(record => record.Title, StringComparer.Ordinal)];
    }

    private static bool IsAscending(PaperRecord[] records)
    {
        for (var i = 1; i < records.Length; i++)
        {
            var (before, record) = (records[i - 1], records[i]);
            var order = string.CompareOrdinal(before.Listing, record.Listing);
            if (order == 0) order = before.Line.CompareTo(record.Line);
            if (order == 0) order = string.CompareOrdinal(before.Title, record.Title);
            if (order >= 0) return false;
        }
        return true;
    }
}
