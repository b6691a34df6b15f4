using System.Text.Json;

namespace ResearchGraph.Extraction.Evaluation;

/// <summary>
/// Reads annotation files: JSON Lines, one paper an object. Lists that are missing or null count as empty, and fields that
/// scores do not need are skipped. Thread-safe.
/// </summary>
public static class AnnotationReader
{
    /// <summary>
    /// The papers of a file in order. A paper that stands twice appears once, where it first stood, with what its last line says.
    /// </summary>
    /// <param name="file">The file's name, for error messages.</param>
    /// <param name="reader">Its text.</param>
    /// <exception cref="AnnotationFileException">A line is no JSON object, or an entry lacks what identifies it.</exception>
    public static IReadOnlyList<PaperAnnotations> Read(string file, TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var papers = new List<PaperAnnotations>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            var paper = ReadLine(file, number, line);
            if (places.TryAdd(paper.Id, papers.Count)) papers.Add(paper);
            else papers[places[paper.Id]] = paper;
        }
        return papers;
    }

    /// <summary>The parser's message without the place that it adds, which counts from the beginning of the line.</summary>
    private static string Reason(Exception error)
    {
        var place = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? error.Message : error.Message[..place]).TrimEnd('.');
    }

    private static PaperAnnotations ReadLine(string file, int number, string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = new AnnotationElement(file, number, "the paper", document.RootElement);
            return new PaperAnnotations
            {
                Id = root.Required("id"),
                Proposes = root.List("proposes", e => e.Required("name")),
                Techniques = root.List("techniques", e => new AnnotatedTechnique(e.Required("id"), e.Optional("role", "core") == "core")),
                Tasks = root.List("tasks", e => e.Required("id")),
                Systems = root.List("systems", e => new AnnotatedSystem(e.Required("name"), e.Required("relation"))),
                Models = root.List("models", e => e.Required("name")),
                Datasets = root.List("datasets", e => e.Required("name")),
                Hardware = root.List("hardware", e => new AnnotatedDevice(e.Required("name"), e.IsTrue("generic"))),
                Results = root.List("results", e => new AnnotatedResult(e.Required("kind"), e.Number("value"), e.Optional("text", ""))),
                Urls = root.List("urls", e => e.Text()),
            };
        }
        // JsonDocument reports half of a surrogate pair in a text only when the text is taken out, as an invalid operation.
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new AnnotationFileException(file, number, $"this is no JSON ({Reason(error)}); expected one object a line");
        }
    }
}
