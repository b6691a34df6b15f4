using ResearchGraph.Construction.Building;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Construction.Tests.Support;
using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Construction.Tests.Building;

public sealed class GraphTests
{
    private static readonly PaperBuilder[] Papers =
    [
        new PaperBuilder("SPAN: pruning", "SPAN beats EAGLE and prunes ResNet-50 on DIV2K, 2.5x on FPGA; https://github.com/a/b")
            .At("000_x.txt", 7).By("Ana Holm", "Wei Li").In("cs.CV").Proposes("SPAN").Names("EAGLE", SystemRelation.Compares)
            .Uses("pruning", quote: "prunes").Evaluates("ResNet-50").On("DIV2K").RunsOn("FPGA", null, true)
            .Reports("speedup", 2.5, "x", "2.5x", "EAGLE").Links("https://github.com/a/b", true)
            .With(record => record with { Date = new PaperDate("May 24", 2025, 5, 24, true), Affiliations = ["Tsinghua"], Score = 78 }),
        new PaperBuilder("More pruning").At("000_x.txt", 10).By("Wei Li", "Ana Holm").In("cs.CV").For("image-classification")
            .With(record => record with { Date = new PaperDate("May 2, 2023", 2023, 5, 2, false), MoreAuthors = true, Owner = new PageOwner("Bo Lund", 0.7) }),
    ];

    [Fact]
    public void A_paper_has_all_its_relationships()
    {
        var graph = Corpora.Build(Papers);
        Assert.Equal(
            [
                "(author:ana-holm)-[WROTE {position: 1, provenance: 'byline', confidence: 1.0}]->(paper:span-pruning)",
                "(author:wei-li)-[WROTE {position: 2, provenance: 'byline', confidence: 1.0}]->(paper:span-pruning)",
                "(paper:span-pruning)-[PROPOSES {type: 'method', evidence: 'SPAN', field: 'abstract', start: 0, end: 4, rule: 'test', confidence: 0.9, mentions: 1}]->(system:span)",
                "(paper:span-pruning)-[USES {role: 'core', evidence: 'prunes', field: 'abstract', start: 21, end: 27, rule: 'test', confidence: 0.9, mentions: 1}]->(technique:pruning)",
                "(paper:span-pruning)-[COMPARES_WITH {evidence: 'EAGLE', field: 'abstract', start: 11, end: 16, rule: 'test', confidence: 0.9, mentions: 1}]->(system:eagle)",
                "(paper:span-pruning)-[EVALUATES {evidence: 'ResNet-50', field: 'abstract', start: 28, end: 37, rule: 'test', confidence: 0.9, mentions: 1}]->(model:resnet-50)",
                "(paper:span-pruning)-[EVALUATED_ON {evidence: 'DIV2K', field: 'abstract', start: 41, end: 46, rule: 'test', confidence: 0.9, mentions: 1}]->(dataset:div2k)",
                "(paper:span-pruning)-[RUNS_ON {evidence: 'FPGA', field: 'abstract', start: 56, end: 60, rule: 'test', confidence: 0.9, mentions: 1}]->(hardware:fpga)",
                "(paper:span-pruning)-[REPORTS {evidence: '2.5x', field: 'abstract', start: 48, end: 52, rule: 'test', confidence: 0.9, mentions: 1}]->(result:span-pruning:1)",
                "(result:span-pruning:1)-[VERSUS {evidence: '2.5x', field: 'abstract', start: 48, end: 52, rule: 'test', confidence: 0.9, mentions: 1}]->(system:eagle)",
                "(paper:span-pruning)-[HAS_CODE {evidence: 'https://github.com/a/b', field: 'abstract', start: 62, end: 84, rule: 'test', confidence: 0.9, mentions: 1}]->(repository:github.com/a/b)",
                "(paper:span-pruning)-[AFFILIATED_WITH {position: 1}]->(organization:tsinghua)",
                "(paper:span-pruning)-[IN_CATEGORY]->(category:cs.CV)",
                "(paper:span-pruning)-[LISTED_IN {line: 7, record: '000:7'}]->(listing:000_x.txt)",
            ],
            Relationships(graph).Where(line => line.Contains("span-pruning", StringComparison.Ordinal)));
        Assert.Equal(
            [
                "(author:bo-lund)-[WROTE {provenance: 'page-owner', confidence: 0.7}]->(paper:more-pruning)",
                "(technique:pruning)-[BROADER]->(technique:compression)",
                "(author:ana-holm)-[COAUTHOR {papers: 2, firstYear: 2023, lastYear: 2025}]->(author:wei-li)",
            ],
            Relationships(graph).Where(line => line.Contains("page-owner", StringComparison.Ordinal)
                || line.Contains("BROADER", StringComparison.Ordinal) || line.Contains("COAUTHOR", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_paper_node_has_its_record()
    {
        var graph = Corpora.Build(Papers);
        var node = graph.FindNode("Paper", "id", "paper:span-pruning")!.Value;
        Assert.Equal("78.0 2025 '2025-05-24' 'May 24' true", string.Join(' ', ((string[])["score", "year", "date", "dateText", "dateInferred"])
            .Select(key => Property(graph, node, key))));
    }

    [Fact]
    public void What_is_a_model_and_a_system_has_both_labels()
    {
        var graph = Corpora.Build(new PaperBuilder("EAGLE").Proposes("EAGLE", "model"));
        var node = graph.FindNode("Model", "id", "system:eagle")!.Value;
        Assert.Equal(["System", "Model"], graph.LabelsOf(node).ToArray().Select(graph.NameOf));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Every_quotation_stands_in_the_stored_text(int seed)
    {
        var graph = KnowledgeGraphBuilder.Build(Corpora.Resolve(RandomCorpus.Make(seed, 300))).Graph;
        var checkedCount = 0;
        foreach (var table in graph.RelationshipTables)
        {
            for (var row = 0; row < table.Count; row++)
            {
                var properties = Properties(graph, new RelationshipId(table.First + row));
                if (!properties.TryGetValue("evidence", out var evidence) || graph.NameOf(table.Type) == "VERSUS") continue;
                var text = Properties(graph, new NodeId(table.Sources[row]))[properties["field"].AsString()].AsString();
                Assert.Equal(evidence.AsString(), text[(int)properties["start"].AsInteger()..(int)properties["end"].AsInteger()]);
                checkedCount++;
            }
        }
        Assert.True(checkedCount > 500, $"seed {seed}: only {checkedCount} quotations were checked");
    }

    [Fact]
    public void A_paper_of_too_many_authors_gets_no_pairs_but_a_diagnostic()
    {
        var crowd = new PaperBuilder("Crowd").By([.. Enumerable.Range(0, 201).Select(i => $"Given{i} Family{i}")]);
        var built = KnowledgeGraphBuilder.Build(Corpora.Resolve(crowd));
        Assert.Equal("a.txt:1: info RG3001: The paper has 201 authors; pairs of co-authors are counted up to 200.", Assert.Single(built.Diagnostics).ToString());
        Assert.DoesNotContain(Relationships(built.Graph), line => line.Contains("COAUTHOR", StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_corpus_gives_an_empty_graph() => Assert.Equal(0, Corpora.Build().NodeCount);

    [Fact]
    public void The_writer_refuses_what_the_schema_does_not_know()
    {
        var writer = new SchemaWriter(0);
        var category = writer.AddNode("category:cs.CV", writer.Properties().Set("name", "cs.CV"), GraphSchema.Category);
        var task = writer.AddNode("task:x", writer.Properties().Set("name", "x"), GraphSchema.Task);
        AssertRefused("'task:y' lacks a required property; it has id.", () => writer.AddNode("task:y", writer.Properties(), GraphSchema.Task));
        AssertRefused("'task:y' has 'name' of kind Integer; the schema asks for Text.",
            () => writer.AddNode("task:y", writer.Properties().Set("name", 3), GraphSchema.Task));
        AssertRefused("'task:y' has a property 'size'; the schema knows none of that name there.",
            () => writer.AddNode("task:y", writer.Properties().Set("name", "y").Set("size", 3), GraphSchema.Task));
        AssertRefused("Two nodes have the id 'task:x'; ids are unique.", () => writer.AddNode("task:x", writer.Properties().Set("name", "x"), GraphSchema.Task));
        AssertRefused("A relationship IN_CATEGORY joins nodes of other labels than (:Paper)-[:IN_CATEGORY]->(:Category).",
            () => writer.AddRelationship(GraphSchema.InCategory, task, category, writer.Properties()));
    }

    private static void AssertRefused(string message, Action action) =>
        Assert.Equal(message, Assert.Throws<SchemaViolationException>(action).Message);

    private static List<string> Relationships(GraphSnapshot graph)
    {
        var lines = new List<string>();
        foreach (var table in graph.RelationshipTables)
        {
            for (var row = 0; row < table.Count; row++)
            {
                var properties = string.Join(", ", Properties(graph, new RelationshipId(table.First + row)).OrderBy(pair => Rank(pair.Key))
                    .Select(pair => $"{pair.Key}: {pair.Value}"));
                lines.Add($"({Id(graph, table.Sources[row])})-[{graph.NameOf(table.Type)}{(properties.Length > 0 ? $" {{{properties}}}" : "")}]->({Id(graph, table.Targets[row])})");
            }
        }
        return lines;
    }

    private static int Rank(string key) => Array.IndexOf(
        ["role", "type", "evidence", "field", "start", "end", "rule", "position", "provenance", "confidence", "mentions"], key);

    private static string Id(GraphSnapshot graph, int node) => Properties(graph, new NodeId(node))["id"].AsString();

    private static string Property(GraphSnapshot graph, NodeId node, string key) => Properties(graph, node)[key].ToString();

    private static Dictionary<string, Value> Properties(GraphSnapshot graph, NodeId node)
    {
        var properties = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var property in graph.PropertiesOf(node)) properties.Add(graph.NameOf(property.Key), property.Value);
        return properties;
    }

    private static Dictionary<string, Value> Properties(GraphSnapshot graph, RelationshipId relationship)
    {
        var properties = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var property in graph.PropertiesOf(relationship)) properties.Add(graph.NameOf(property.Key), property.Value);
        return properties;
    }
}
