using System.Collections.Immutable;
using ResearchGraph.Analytics.Drawing.Files;
using ResearchGraph.Analytics.Drawing.Html;
using ResearchGraph.Analytics.Drawing.Svg;

namespace ResearchGraph.Analytics.Drawing;

/// <summary>All forms in which a picture can be written.</summary>
public static class PictureFormats
{
    /// <summary>All of them, pictures first.</summary>
    public static ImmutableArray<PictureFormat> All { get; } =
    [
        new("svg", "a picture, for the web and for print", [".svg"], [new(".svg", SvgWriter.Write)]) { MostReadable = 1_000 },
        new("html", "an interactive page, one file that needs no network", [".html", ".htm"], [new(".html", HtmlWriter.Write)]) { MostReadable = 10_000 },
        new("gexf", "GEXF 1.3 with positions, colours and sizes, for Gephi", [".gexf"], [new(".gexf", GexfWriter.Write)]),
        new("graphml", "GraphML with positions, colours and sizes, for Gephi, yEd and network libraries", [".graphml"],
            [new(".graphml", GraphMlWriter.Write)]),
        new("vosviewer", "map and network file of VOSviewer", [".txt"],
            [new("-map.txt", VosViewerWriter.WriteMap), new("-network.txt", VosViewerWriter.WriteNetwork)]),
        new("pajek", "network, partition and vector of Pajek", [".net"],
            [new(".net", PajekWriter.WriteNetwork), new(".clu", PajekWriter.WritePartition), new(".vec", PajekWriter.WriteVector)]),
        new("dot", "DOT with positions, for neato -n2 of Graphviz", [".dot", ".gv"], [new(".dot", DotWriter.Write)]),
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
