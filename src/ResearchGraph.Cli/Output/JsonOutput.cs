using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResearchGraph.Cli.Output;

/// <summary>Reports as JSON: camel case, indented, accents readable.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Writes a report and a line end to the result stream.</summary>
    public static void Write<T>(Terminal terminal, T report)
    {
        JsonSerializer.Serialize(terminal.RawOut, report, Options);
        terminal.RawOut.Write("\n"u8);
        terminal.RawOut.Flush();
    }
}
