using System.Collections.Immutable;
using ResearchGraph.Analytics.Drawing.Files;
using ResearchGraph.Analytics.Drawing.Svg;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>All forms in which a picture can be written.</summary>
public static class PictureFormats
{
    /// <summary>All of them, pictures first.</summary>
    public static ImmutableArray<PictureFormat> All { get; } =
    [
        new("svg", "a picture, for the web and for print", [".svg"], [new(".svg", SvgWriter.Write)]),
        new("csv", "lists of nodes and of edges, for spreadsheets", [".csv"],
            [new("-nodes.csv", CsvWriter.WriteNodes), new("-edges.csv", CsvWriter.WriteEdges)]),
        new("json", "node-link JSON, for d3 and networkx", [".json"], [new(".json", JsonWriter.Write)]),
    ];

    /// <summary>The format of a name; null where there is none. Capitals do not matter.</summary>
    public static PictureFormat? Find(string name) =>
        All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The format that a file's name asks for by its ending; null where there is none. Capitals do not matter.</summary>
    public static PictureFormat? ForFile(string path) =>
        All.FirstOrDefault(format => format.Extensions.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
}
