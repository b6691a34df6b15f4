using System.Text.Json;
using System.Text.Unicode;
using ResearchGraph.Extraction.Papers.Lines;

namespace ResearchGraph.Extraction.Papers.Json;

/// <summary>Reads JSON Lines as the papers are enumerated: memory is bounded by the longest line, whatever the size of the file.</summary>
internal sealed class JsonLinesReader : IPaperReader
{
    public (string Layout, IEnumerable<PaperRecord> Papers) Read(ReaderInput input) => (PaperLayouts.JsonLines, Papers(input));

    private static IEnumerable<PaperRecord> Papers(ReaderInput input)
    {
        var unknown = new UnknownFieldCounter();
        var parser = new PaperJsonParser(input, unknown);
        while (input.Lines.Peek())
        {
            input.Cancellation.ThrowIfCancellationRequested();
            var isBlank = IsBlank(input.Lines);
            var paper = isBlank ? null : ReadLine(input, parser);
            if (paper is not null) input.Report.PaperLines++;
            else if (!isBlank) input.Report.DiagnosedLines++;
            input.Lines.Skip(isBlank);
            if (paper is not null) yield return paper;
        }

        unknown.ReportTo(input.Report);
    }

    private static bool IsBlank(LineSource lines) => !lines.IsTooLong && lines.Current.TrimStart(" \t\r"u8).Length == 0;

    private static PaperRecord? ReadLine(ReaderInput input, PaperJsonParser parser)
    {
        var lines = input.Lines;
        if (lines.IsTooLong)
        {
            ListingLoader.ReportTooLong(input);
            return null;
        }

        if (!Utf8.IsValid(lines.Current))
        {
            return Skip(input, DiagnosticCodes.WrongEncoding,
                $"the line is not UTF-8: {ListingLoader.DescribeInvalid(lines)}");
        }

        try
        {
            return parser.Parse(lines.Current, lines.Number)
                ?? Skip(input, DiagnosticCodes.MissingTitle, "the object has no title");
        }
        catch (InvalidOperationException)
        {
            return Skip(input, DiagnosticCodes.MalformedJson, "a field's name holds half a surrogate pair");
        }
        catch (JsonException exception)
        {
            var column = exception.BytePositionInLine is { } position ? $" at byte {position + 1} of the line" : "";
            return Skip(input, DiagnosticCodes.MalformedJson,
                $"the line is not one JSON object{column}: {Reason(exception)}");
        }
    }

    private static PaperRecord? Skip(ReaderInput input, string code, string message)
    {
        input.Report.Add(code, DiagnosticSeverity.Error, input.Lines.Number, message);
        return null;
    }

    /// <summary>The parser's message without the place that it adds, which counts lines from the beginning of the object.</summary>
    private static string Reason(JsonException exception)
    {
        var place = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? exception.Message : exception.Message[..place]).TrimEnd('.');
    }
}
