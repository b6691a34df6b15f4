namespace ResearchGraph.Cli.Commands;

/// <summary>The names of <see cref="ExportFormat"/> on the command line.</summary>
internal static class ExportFormats
{
    private static readonly Dictionary<string, ExportFormat> ByName = Enum.GetValues<ExportFormat>().ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);

    /// <summary>All names.</summary>
    public static IEnumerable<string> Names => Enum.GetValues<ExportFormat>().Select(NameOf);

    /// <summary><c>jsonl</c>, <c>neo4j-admin</c>.</summary>
    public static string NameOf(ExportFormat format) => format == ExportFormat.Neo4jAdmin ? "neo4j-admin" : format.ToString().ToLowerInvariant();

    /// <summary>The format of one of <see cref="Names"/>.</summary>
    public static ExportFormat Find(string name) => ByName[name];
}
