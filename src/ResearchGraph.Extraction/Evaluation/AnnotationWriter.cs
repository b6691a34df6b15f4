using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ResearchGraph.Extraction.Mentions;

namespace ResearchGraph.Extraction.Evaluation;

/// <summary>
/// Writes annotation files: JSON Lines, one listed paper an object with <c>id</c>, <c>kind</c>, <c>proposes</c>,
/// <c>techniques</c>, <c>tasks</c>, <c>systems</c>, <c>models</c>, <c>datasets</c>, <c>hardware</c>, <c>results</c> and
/// <c>urls</c>. Of several places that show a fact, the first is quoted. Thread-safe.
/// </summary>
public static class AnnotationWriter
{
    // Letters of all scripts, quotes and angle brackets stay readable: the files are for people and never part of a web page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one line a paper, each ended by a line feed.</summary>
    public static void Write(TextWriter writer, IEnumerable<PaperMentions> papers)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(papers);
        foreach (var paper in papers)
        {
            writer.Write(Line(paper));
            writer.Write('\n');
        }
    }

    /// <summary>The JSON object of one paper, without a line end.</summary>
    public static string Line(PaperMentions paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", paper.Paper.Id);
            json.WriteString("kind", paper.Kind);
            List(json, "proposes", paper.Proposes, Proposed);
            List(json, "techniques", paper.Techniques, Technique);
            List(json, "tasks", paper.Tasks, Task);
            List(json, "systems", paper.Systems, System);
            List(json, "models", paper.Models, (w, m) => Named(w, m.Name, m.Evidence));
            List(json, "datasets", paper.Datasets, Dataset);
            List(json, "hardware", paper.Hardware, Device);
            List(json, "results", paper.Results, Result);
            json.WriteStartArray("urls");
            foreach (var url in paper.Urls) json.WriteStringValue(url.Address);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Named(Utf8JsonWriter json, string name, IReadOnlyList<Mention> evidence)
    {
        json.WriteString("name", name);
        json.WriteString("text", evidence[0].Text);
    }

    private static void Proposed(Utf8JsonWriter json, Contribution contribution)
    {
        Named(json, contribution.Name, contribution.Evidence);
        json.WriteString("expansion", contribution.Expansion);
        json.WriteString("type", contribution.Type);
    }

    private static void Technique(Utf8JsonWriter json, TechniqueMention technique)
    {
        json.WriteString("id", technique.Id);
        json.WriteString("role", AnnotationWords.Of(technique.Role));
        json.WriteString("evidence", technique.Evidence[0].Text);
    }

    private static void Task(Utf8JsonWriter json, TaskMention task)
    {
        json.WriteString("id", task.Id);
        json.WriteString("evidence", task.Evidence[0].Text);
    }

    private static void System(Utf8JsonWriter json, SystemMention system)
    {
        Named(json, system.Name, system.Evidence);
        json.WriteString("relation", AnnotationWords.Of(system.Relation));
    }

    private static void Dataset(Utf8JsonWriter json, DatasetMention dataset)
    {
        Named(json, dataset.Name, dataset.Evidence);
        json.WriteString("type", dataset.Type);
    }

    private static void Device(Utf8JsonWriter json, HardwareMention device)
    {
        Named(json, device.Name, device.Evidence);
        json.WriteBoolean("generic", device.Generic);
    }

    private static void Result(Utf8JsonWriter json, ResultMention result)
    {
        json.WriteString("kind", result.Kind);
        json.WriteNumber("value", result.Value);
        if (result.Low is { } low) json.WriteNumber("low", low);
        json.WriteString("unit", result.Unit);
        json.WriteString("text", result.Evidence.Text);
        json.WriteString("versus", result.Versus);
    }
}
