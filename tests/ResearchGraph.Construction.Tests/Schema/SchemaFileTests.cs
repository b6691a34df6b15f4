using System.Text.RegularExpressions;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Construction.Tests.Support;

namespace ResearchGraph.Construction.Tests.Schema;

/// <summary>Compares <c>cypher/schema.cypher</c> and <c>cypher/README.md</c> with the schema in code, both ways.</summary>
public sealed partial class SchemaFileTests
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "cypher");
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Folder, "schema.cypher"));

    [Fact]
    public void The_file_declares_the_labels_and_types_of_the_code() => Assert.Equal(
        GraphSchema.Nodes.Select(node => node.ToString())
            .Concat(GraphSchema.Relationships.SelectMany(type => type.ToString().Split('\n'))).Order(StringComparer.Ordinal),
        Lines.Where(line => line.StartsWith("// (:", StringComparison.Ordinal)).Select(line => line[3..]).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_label_has_its_constraint_and_every_indexed_property_its_index()
    {
        var constraints = GraphSchema.Nodes.Select(node =>
            $"CREATE CONSTRAINT {node.Label.ToLowerInvariant()}_id IF NOT EXISTS FOR (n:{node.Label}) REQUIRE n.id IS UNIQUE;");
        var indexes = GraphSchema.Nodes.SelectMany(node => node.Properties.Where(property => property.IsIndexed).Select(property =>
            $"CREATE INDEX {node.Label.ToLowerInvariant()}_{property.Name} IF NOT EXISTS FOR (n:{node.Label}) ON (n.{property.Name});"));
        Assert.Equal(constraints.Concat(indexes).Order(StringComparer.Ordinal), Statements().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_name_is_explained()
    {
        // The page goes on with other tables, of procedures and recipes.
        var explained = File.ReadAllLines(Path.Combine(Folder, "README.md")).TakeWhile(line => line != "## Graph procedures")
            .Select(line => FirstCell().Match(line)).Where(match => match.Success).SelectMany(match => match.Groups[1].Value.Split("`, `")).ToHashSet();
        var names = GraphSchema.Nodes.Select(node => node.Label).Concat(GraphSchema.Relationships.Select(type => type.Type))
            .Concat(GraphSchema.Nodes.SelectMany(node => node.Properties).Concat(GraphSchema.Relationships.SelectMany(type => type.Properties))
                .Select(property => property.Name))
            .ToHashSet();
        Assert.Equal(names.Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_property_of_one_name_holds_one_kind()
    {
        var kinds = GraphSchema.Nodes.SelectMany(node => node.Properties).Concat(GraphSchema.Relationships.SelectMany(type => type.Properties))
            .GroupBy(property => property.Name).Where(group => group.Select(property => property.Kind).Distinct().Count() > 1);
        Assert.Empty(kinds.Select(group => group.Key));
    }

    private static IEnumerable<string> Statements() =>
        Lines.Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal));

    [GeneratedRegex(@"^\| `([^|]*)` \|")]
    private static partial Regex FirstCell();
}
