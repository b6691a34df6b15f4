using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ResearchGraph.Graph.Export;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Storage;

namespace ResearchGraph.Graph.Tests.Export;

public sealed class ExporterTests
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";

    [Fact]
    public void Json_lines_are_in_the_shape_of_APOC() => Assert.Equal(
        """
        {"type":"node","id":"a","labels":["A"],"properties":{"id":"a","n":1,"x":0.5}}
        {"type":"node","id":"b","labels":["A"],"properties":{"id":"b","n":2,"flag":true}}
        {"type":"node","id":"c","labels":["C"],"properties":{"id":"c","list":["p","q;r"],"when":"2024-05-01"}}
        {"type":"node","id":"quote \" ' back`tick \\ ; , \n line\r\n tab\t <&> \u0001 é 漢 😀","labels":["A","C"],"properties":{"id":"quote \" ' back`tick \\ ; , \n line\r\n tab\t <&> \u0001 é 漢 😀"}}
        {"type":"relationship","id":"0","label":"R","start":{"id":"a","labels":["A"]},"end":{"id":"b","labels":["A"]},"properties":{"weight":0.25}}
        {"type":"relationship","id":"1","label":"R","start":{"id":"b","labels":["A"]},"end":{"id":"c","labels":["C"]},"properties":{}}
        {"type":"relationship","id":"2","label":"S","start":{"id":"b","labels":["A"]},"end":{"id":"b","labels":["A"]},"properties":{}}
        {"type":"relationship","id":"3","label":"S","start":{"id":"c","labels":["C"]},"end":{"id":"a","labels":["A"]},"properties":{"note":"x"}}

        """,
        JsonLines(TestGraphs.Small()).Replace("\\uD83D\\uDE00", "😀", StringComparison.Ordinal));

    [Fact]
    public void Every_json_line_parses_whatever_the_values()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var graph = TestGraphs.Random(seed);
            var lines = JsonLines(graph).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(graph.NodeCount + graph.RelationshipCount, lines.Length);
            Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
        }
    }

    [Fact]
    public void Numbers_that_JSON_lacks_are_texts_and_floats_keep_their_point()
    {
        var builder = new GraphBuilder();
        builder.AddNode("A", ("a", double.NaN), ("b", double.NegativeInfinity), ("c", 2.0), ("d", 1e300));
        Assert.Contains("{\"a\":\"NaN\",\"b\":\"-Infinity\",\"c\":2.0,\"d\":1E+300}", JsonLines(builder.Freeze()), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_has_a_table_a_label_set_and_a_table_a_type()
    {
        using var directory = new TemporaryDirectory();
        var files = CsvExporter.Write(TestGraphs.Small(), directory.Path, new ExportOptions { IdProperty = "id" });

        Assert.Equal(["nodes-A.csv", "nodes-C.csv", "nodes-A+C.csv", "relationships-R.csv", "relationships-S.csv"], files);
        Assert.Equal("_id,id,n,x,flag\na,a,1,0.5,\nb,b,2,,true\n", File.ReadAllText(directory.File("nodes-A.csv")));
        Assert.Equal("_id,id,list,when\nc,c,p;q\\;r,2024-05-01\n", File.ReadAllText(directory.File("nodes-C.csv")));
        const string Quoted = "\"quote \"\" ' back`tick \\ ; , \n line\r\n tab\t <&> \u0001 é 漢 😀\"";
        Assert.Equal($"_id,id\n{Quoted},{Quoted}\n", File.ReadAllText(directory.File("nodes-A+C.csv")));
        Assert.Equal("_start,_end,note\nb,b,\nc,a,x\n", File.ReadAllText(directory.File("relationships-S.csv")));
    }

    [Fact]
    public void Csv_file_names_are_safe_and_distinct_and_empty_texts_differ_from_absent_ones()
    {
        var builder = new GraphBuilder();
        builder.AddNode("../é");
        builder.AddNode("a", ("x", ""));
        builder.AddNode("A");
        builder.AddNode();
        builder.AddNode(new string('l', 500));
        using var directory = new TemporaryDirectory();
        var files = CsvExporter.Write(builder.Freeze(), directory.Path);

        Assert.Equal(
            ["nodes-%2E%2E%2F%C3%A9.csv", "nodes-a.csv", "nodes-A~2.csv", "nodes.csv", $"nodes-{new string('l', 94)}.csv"],
            files);
        Assert.Equal("_id,x\n1,\"\"\n", File.ReadAllText(directory.File("nodes-a.csv")));
    }

    [Fact]
    public void GraphMl_parses_with_typed_keys_and_the_texts_come_back()
    {
        using var stream = new MemoryStream();
        GraphMlExporter.Write(TestGraphs.Small(), stream, new GraphMlOptions { CaptionProperties = ["n"] });
        stream.Position = 0;
        var document = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        var types = document.Descendants(GraphMl + "key").ToDictionary(
            key => $"{key.Attribute("for")!.Value} {key.Attribute("attr.name")!.Value}",
            key => key.Attribute("attr.type")!.Value);

        Assert.Equal(("long", "double", "boolean", "string"), (types["node n"], types["node x"], types["node flag"], types["node list"]));
        Assert.Equal(4, document.Descendants(GraphMl + "node").Count());
        Assert.Equal(4, document.Descendants(GraphMl + "edge").Count());
        Assert.Equal([":A", "1", "a", "1", "0.5"], DataOf(document, "node", 0));
        Assert.Equal([":C", "2", "c", "[\"p\",\"q;r\"]", "2024-05-01"], DataOf(document, "node", 2));
        Assert.Equal("quote \" ' back`tick \\ ; , \n line\r\n tab\t <&> \uFFFD é 漢 😀", DataOf(document, "node", 3)[2]);
        Assert.Equal(["R", "0.25"], DataOf(document, "edge", 0));
    }

    [Fact]
    public void GraphMl_gives_way_to_properties_of_its_own_names_and_joins_kinds()
    {
        var builder = new GraphBuilder();
        builder.AddNode("A", ("label", 1), ("mixed", 1), ("both", 1));
        builder.AddNode("B", ("mixed", 1.5), ("both", "x"));
        using var stream = new MemoryStream();
        GraphMlExporter.Write(builder.Freeze(), stream);
        var keys = XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray())).Descendants(GraphMl + "key")
            .Where(key => key.Attribute("for")!.Value == "node")
            .Select(key => $"{key.Attribute("attr.name")!.Value}:{key.Attribute("attr.type")!.Value}");
        Assert.Equal(["labels:string", "_label:string", "label:long", "mixed:double", "both:string"], keys);
    }

    [Fact]
    public void Cypher_finds_nodes_by_the_id_property_where_it_is_unique() => Assert.Equal(
        """
        CREATE CONSTRAINT IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE;
        CREATE CONSTRAINT IF NOT EXISTS FOR (n:C) REQUIRE n.id IS UNIQUE;
        UNWIND [
        {id: 'a', n: 1, x: 0.5},
        {id: 'b', n: 2, flag: true}
        ] AS row
        CREATE (n:A)
        SET n = row;
        UNWIND [
        {id: 'c', list: ['p', 'q;r'], when: date('2024-05-01')}
        ] AS row
        CREATE (n:C)
        SET n = row;
        UNWIND [
        {id: 'quote " \' back`tick \\ ; , \n line\r\n tab\t <&> \u0001 é 漢 😀'}
        ] AS row
        CREATE (n:A:C)
        SET n = row;
        UNWIND [
        {s: 'a', t: 'b', p: {weight: 0.25}}
        ] AS row
        MATCH (s:A {id: row.s}), (t:A {id: row.t})
        CREATE (s)-[r:R]->(t)
        SET r = row.p;
        UNWIND [
        {s: 'b', t: 'c', p: {}}
        ] AS row
        MATCH (s:A {id: row.s}), (t:C {id: row.t})
        CREATE (s)-[r:R]->(t)
        SET r = row.p;
        UNWIND [
        {s: 'b', t: 'b', p: {}}
        ] AS row
        MATCH (s:A {id: row.s}), (t:A {id: row.t})
        CREATE (s)-[r:S]->(t)
        SET r = row.p;
        UNWIND [
        {s: 'c', t: 'a', p: {note: 'x'}}
        ] AS row
        MATCH (s:C {id: row.s}), (t:A {id: row.t})
        CREATE (s)-[r:S]->(t)
        SET r = row.p;

        """,
        Cypher(TestGraphs.Small(), new CypherOptions { IdProperty = "id" }));

    [Fact]
    public void Cypher_uses_a_temporary_id_where_there_is_no_unique_one_and_splits_batches()
    {
        var builder = new GraphBuilder();
        var first = builder.AddNode("odd `label`", ("id", 1));
        var second = builder.AddNode();
        builder.AddNode();
        builder.AddRelationship("R 1", first, second, ("a b", double.PositiveInfinity));
        Assert.Equal(
            """
            UNWIND [
            {_importId: 0, id: 1}
            ] AS row
            CREATE (n:`odd ``label```:_Imported)
            SET n = row;
            UNWIND [
            {_importId: 1}
            ] AS row
            CREATE (n:_Imported)
            SET n = row;
            UNWIND [
            {_importId: 2}
            ] AS row
            CREATE (n:_Imported)
            SET n = row;
            UNWIND [
            {s: 0, t: 1, p: {`a b`: (1.0 / 0.0)}}
            ] AS row
            MATCH (s:_Imported {_importId: row.s}), (t:_Imported {_importId: row.t})
            CREATE (s)-[r:`R 1`]->(t)
            SET r = row.p;
            MATCH (n:_Imported) REMOVE n:_Imported, n._importId;

            """,
            Cypher(builder.Freeze(), new CypherOptions { IdProperty = "id", BatchSize = 1, Constraints = false }));
    }

    [Fact]
    public void Two_exports_of_one_graph_are_the_same()
    {
        var graph = TestGraphs.Random(3);
        Assert.Equal(JsonLines(graph), JsonLines(graph));
        Assert.Equal(Cypher(graph, new CypherOptions()), Cypher(GraphBuilder.From(graph).Freeze(), new CypherOptions()));
    }

    private static string[] DataOf(XDocument document, string element, int position) =>
        [.. document.Descendants(GraphMl + element).ElementAt(position).Elements(GraphMl + "data").Select(data => data.Value)];

    private static string JsonLines(GraphSnapshot graph)
    {
        using var stream = new MemoryStream();
        JsonLinesExporter.Write(graph, stream, new ExportOptions { IdProperty = "id" });
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Cypher(GraphSnapshot graph, CypherOptions options)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CypherExporter.Write(graph, text, options);
        return text.ToString();
    }
}
