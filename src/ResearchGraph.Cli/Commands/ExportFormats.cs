using System.CommandLine.Parsing;

namespace ResearchGraph.Cli.Commands;

/// <summary>The names of <see cref="ExportFormat"/> on the command line.</summary>
internal static class ExportFormats
{
    private static readonly Dictionary<string, ExportFormat> ByName = Enum.GetValues<ExportFormat>().ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);

    /// <summary><c>jsonl</c>, <c>neo4j-admin</c>.</summary>
    public static string NameOf(ExportFormat format) => format == ExportFormat.Neo4jAdmin ? "neo4j-admin" : format.ToString().ToLowerInvariant();

    /// <summary>Reads a name; reports an unknown one.</summary>
    public static ExportFormat Parse(ArgumentResult result)
    {
        var name = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (!ByName.TryGetValue(name, out var format))
            result.AddError($"There is no format '{name}'; expected one of: {string.Join(", ", ByName.Keys)}.");
        return format;
    }
}
