using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fields = ResearchGraph.Extraction.Papers.Json.PaperJsonFields;

namespace ResearchGraph.Extraction.Papers.Json;

/// <summary>
/// Writes papers as JSON Lines: one object a line, LF after each, the fields in a fixed order, letters as they are.
/// <c>venue</c>, <c>url</c> and <c>doi</c> are written where present, all other fields always. Not thread-safe.
/// </summary>
public sealed class PaperJsonWriter : IDisposable
{
    private const int FlushSize = 64 * 1024;
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly Stream _stream;

    /// <summary>Writes to a stream, which stays open.</summary>
    /// <param name="stream">Takes UTF-8 without byte order mark.</param>
    public PaperJsonWriter(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(_buffer, s_options);
    }

    /// <summary>Writes one paper and the end of its line.</summary>
    public void Write(PaperRecord paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        _json.WriteStartObject();
        _json.WriteString(Fields.Id, paper.Id);
        _json.WriteString(Fields.Listing, paper.Listing);
        _json.WriteNumber(Fields.Line, paper.Line);
        _json.WriteString(Fields.Title, paper.Title);
        _json.WriteString(Fields.Abstract, paper.Abstract);
        WriteArray(Fields.Authors, paper.Authors);
        _json.WriteBoolean(Fields.MoreAuthors, paper.MoreAuthors);
        WriteArray(Fields.Affiliations, paper.Affiliations);
        _json.WriteString(Fields.Category, paper.Category);
        WriteDate(paper.Date);
        _json.WriteBoolean(Fields.HasCode, paper.HasCode);
        if (paper.Score is { } score) _json.WriteNumber(Fields.Score, score);
        else _json.WriteNull(Fields.Score);
        WriteOwner(paper.Owner);
        if (paper.Venue is not null) _json.WriteString(Fields.Venue, paper.Venue);
        if (paper.Url is not null) _json.WriteString(Fields.Url, paper.Url);
        if (paper.Doi is not null) _json.WriteString(Fields.Doi, paper.Doi);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushSize) Flush();
    }

    /// <summary>Hands everything written so far to the stream.</summary>
    public void Flush()
    {
        _stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
        _stream.Flush();
    }

    /// <summary>Flushes; the stream stays open.</summary>
    public void Dispose()
    {
        Flush();
        _json.Dispose();
    }

    private void WriteArray(JsonEncodedText name, IReadOnlyList<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values) _json.WriteStringValue(value);
        _json.WriteEndArray();
    }

    private void WriteDate(PaperDate? date)
    {
        if (date is null)
        {
            _json.WriteNull(Fields.Date);
            return;
        }

        _json.WriteStartObject(Fields.Date);
        _json.WriteString("text"u8, date.Text);
        _json.WriteNumber("year"u8, date.Year);
        _json.WriteNumber("month"u8, date.Month);
        _json.WriteNumber("day"u8, date.Day);
        _json.WriteBoolean("inferred"u8, date.Inferred);
        _json.WriteEndObject();
    }

    private void WriteOwner(PageOwner? owner)
    {
        if (owner is null)
        {
            _json.WriteNull(Fields.Owner);
            return;
        }

        _json.WriteStartObject(Fields.Owner);
        _json.WriteString("name"u8, owner.Name);
        _json.WriteNumber("confidence"u8, owner.Confidence);
        _json.WriteEndObject();
    }
}
