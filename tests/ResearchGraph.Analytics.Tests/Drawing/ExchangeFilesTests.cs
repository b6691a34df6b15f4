using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using ResearchGraph.Analytics.Drawing;

namespace ResearchGraph.Analytics.Tests.Drawing;

/// <summary>Every file is read back by a reader of its own kind, with names that break careless writers.</summary>
public sealed class ExchangeFilesTests
{
    private static readonly PlacedPicture Placed = PlacedPicture.Place(Pictures.Nasty);
    private static readonly string[] XmlLabels = [.. Pictures.Nasty.Nodes.Select(node => node.Label.Replace('\u0001', '\uFFFD'))];

    [Fact]
    public void Graphml_keeps_names_attributes_and_places()
    {
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        var root = XDocument.Parse(Pictures.Write(Placed, "graphml")).Root!;
        var keys = root.Elements(ns + "key").ToDictionary(key => key.Attribute("id")!.Value);
        Assert.All(root.Descendants(ns + "data"), data => Assert.Equal(data.Parent!.Name.LocalName, keys[data.Attribute("key")!.Value].Attribute("for")!.Value));
        var nodes = root.Descendants(ns + "node").Select(node => ValuesOf(node, keys)).ToList();
        Assert.Equal(XmlLabels, nodes.Select(node => node["label"]));
        Assert.Equal(Pictures.Nasty.Nodes.Select(node => node.Id), root.Descendants(ns + "node").Select(node => node.Attribute("id")!.Value));
        Assert.Equal("cats & <dogs>", nodes[0]["groupName"]);
        Assert.Equal(("5", "2019", "2021", "2"), (nodes[0]["score"], nodes[0]["firstYear"], nodes[0]["lastYear"], nodes[0]["items"]));
        Assert.Equal("a, \"b\"\n<c>", nodes[0]["note"]);
        Assert.Equal(("0", "114", "178"), (nodes[2]["r"], nodes[2]["g"], nodes[2]["b"]));
        Assert.Equal(Placed.X[0] * 8, Number(nodes[0]["x"]), 1e-3);
        Assert.Equal(-Placed.Y[0] * 8, Number(nodes[0]["y"]), 1e-3);
        var ids = root.Descendants(ns + "node").Select(node => node.Attribute("id")!.Value).ToHashSet();
        var edges = root.Descendants(ns + "edge").ToList();
        Assert.All(edges, edge => Assert.True(ids.Contains(edge.Attribute("source")!.Value) && ids.Contains(edge.Attribute("target")!.Value)));
        Assert.Equal(["2.5", "1", "0.25", "1"], edges.Select(edge => ValuesOf(edge, keys)["weight"]));
        Assert.Equal("a \"label\" <&>", ValuesOf(edges[0], keys)["label"]);
        var types = keys.Values.ToDictionary(key => (key.Attribute("for")!.Value, key.Attribute("attr.name")!.Value), key => key.Attribute("attr.type")!.Value);
        Assert.Equal(("long", "double", "string"), (types[("node", "rank")], types[("node", "share")], types[("node", "note")]));
    }

    [Fact]
    public void Gexf_is_of_version_1_3_with_positions_sizes_and_colours()
    {
        XNamespace ns = "http://gexf.net/1.3", viz = "http://gexf.net/1.3/viz";
        var root = XDocument.Parse(Pictures.Write(Placed, "gexf")).Root!;
        Assert.Equal((ns + "gexf", "1.3"), (root.Name, root.Attribute("version")!.Value));
        var nodes = root.Descendants(ns + "node").ToList();
        Assert.Equal(XmlLabels, nodes.Select(node => node.Attribute("label")!.Value));
        Assert.All(nodes, node => Assert.Equal(["attvalues", "color", "position", "size"], node.Elements().Select(element => element.Name.LocalName)));
        Assert.Equal(Placed.Radii[1] * 8, Number(nodes[1].Element(viz + "size")!.Attribute("value")!.Value), 1e-3);
        var declared = root.Descendants(ns + "attributes").ToDictionary(
            list => list.Attribute("class")!.Value, list => list.Elements().Select(attribute => attribute.Attribute("id")!.Value).ToHashSet());
        Assert.All(nodes.Descendants(ns + "attvalue"), value => Assert.Contains(value.Attribute("for")!.Value, declared["node"]));
        var edges = root.Descendants(ns + "edge").ToList();
        Assert.All(edges.Descendants(ns + "attvalue"), value => Assert.Contains(value.Attribute("for")!.Value, declared["edge"]));
        Assert.Equal(["a", "b", "d\"quote\"", "図"], edges.Select(edge => edge.Attribute("source")!.Value));
    }

    [Fact]
    public void Vosviewer_has_a_header_whole_ids_and_no_stray_tabs()
    {
        var map = Lines(Pictures.Write(Placed, "vosviewer")).Select(line => line.Split('\t')).ToList();
        Assert.Equal(
            ["id", "label", "description", "x", "y", "cluster", "weight<Links>", "weight<Total link strength>", "weight<Works>", "score<Score>", "score<Avg. year>"],
            map[0]);
        Assert.All(map, line => Assert.Equal(map[0].Length, line.Length));
        Assert.Equal(["1", "2", "3", "4", "5", "6"], map.Skip(1).Select(line => line[0]));
        Assert.Equal("\"Ada 'Countess' Lovelace\"", map[1][1]);
        Assert.Equal("\"two lines and a tab\"", map[4][1]);
        Assert.All(map.Skip(1), line => Assert.InRange(Math.Max(Math.Abs(Number(line[3])), Math.Abs(Number(line[4]))), 0, 1));
        Assert.Equal(["2", "2", "1", "1", "1", "3"], map.Skip(1).Select(line => line[5]));
        Assert.Equal(("2", "3.5", "2", "5", "2020"), (map[1][6], map[1][7], map[1][8], map[1][9], map[1][10]));
        Assert.Equal(["1\t2\t2.5", "2\t3\t1", "4\t3\t0.25", "5\t1\t1"], Lines(Pictures.Write(Placed, "vosviewer", part: 1)));
    }

    [Fact]
    public void Pajek_counts_vertices_from_1_in_three_files()
    {
        var network = Lines(Pictures.Write(Placed, "pajek"));
        Assert.Equal("*Vertices 6", network[0]);
        Assert.StartsWith("1 \"Ada 'Countess' Lovelace\" 0.", network[1], StringComparison.Ordinal);
        Assert.StartsWith("6 \"back/slash %s $x\" ", network[6], StringComparison.Ordinal);
        Assert.Equal(["*Edges", "1 2 2.5", "2 3 1", "4 3 0.25", "5 1 1"], network[7..]);
        Assert.Equal(["*Vertices 6", "1", "1", "2", "2", "2", "0"], Lines(Pictures.Write(Placed, "pajek", part: 1)));
        Assert.Equal(["*Vertices 6", "5", "3", "2", "1", "0", "0.5"], Lines(Pictures.Write(Placed, "pajek", part: 2)));
    }

    [Fact]
    public void Dot_escapes_texts_and_pins_places()
    {
        var dot = Lines(Pictures.Write(Placed, "dot"));
        Assert.Equal(("graph network {", "}"), (dot[0], dot[^1]));
        Assert.Contains("label=\"A <b>title</b> &amp; \\\"more\\\"\"", dot[1], StringComparison.Ordinal);
        Assert.Contains("xlabel=\"two\\nlines and a tab\"", dot[7], StringComparison.Ordinal);
        Assert.Contains("xlabel=\"back\\\\slash   %s $x\"", dot[9], StringComparison.Ordinal);
        Assert.Equal(6, dot.Count(line => line.Contains("pos=\"", StringComparison.Ordinal)));
        Assert.Equal(4, dot.Count(line => line.Contains(" -- ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Csv_quotes_what_would_break_a_line()
    {
        var nodes = Pictures.Write(Placed, "csv");
        Assert.StartsWith("Id,Label,Group,Score,FirstYear,LastYear,Items,X,Y,Size,Color,rank,share,note\na,\"Ada \"\"Countess\"\" Lovelace\",cats & <dogs>,5,2019,2021,2,", nodes, StringComparison.Ordinal);
        Assert.Contains("\n\"d\"\"quote\"\"\",\"two\nlines\tand a tab\",=SUM(A1),1,2022,2022,1,", nodes, StringComparison.Ordinal);
        Assert.Contains("\n\"e,comma;\",", nodes, StringComparison.Ordinal);
        Assert.Contains("\n\"d\"\"quote\"\"\",c 1,Undirected,0.25,,2020,2022,0\n", Pictures.Write(Placed, "csv", part: 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_names_nodes_by_id_and_keeps_every_text()
    {
        using var json = JsonDocument.Parse(Pictures.Write(Placed, "json"));
        var nodes = json.RootElement.GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(Pictures.Nasty.Nodes.Select(node => node.Label), nodes.Select(node => node.GetProperty("label").GetString()));
        Assert.Equal("On </script> and ]]>", nodes[0].GetProperty("items")[0].GetProperty("title").GetString());
        Assert.Equal(2.5, nodes[0].GetProperty("attributes").GetProperty("share").GetDouble());
        var link = json.RootElement.GetProperty("links")[3];
        Assert.Equal(("図", "a", 1.0), (link.GetProperty("source").GetString(), link.GetProperty("target").GetString(), link.GetProperty("weight").GetDouble()));
        Assert.False(json.RootElement.GetProperty("directed").GetBoolean());
    }

    private static Dictionary<string, string> ValuesOf(XElement element, Dictionary<string, XElement> keys) =>
        element.Elements().ToDictionary(data => keys[data.Attribute("key")!.Value].Attribute("attr.name")!.Value, data => data.Value);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Lines(string text) => text.TrimEnd('\n').Split('\n');
}
