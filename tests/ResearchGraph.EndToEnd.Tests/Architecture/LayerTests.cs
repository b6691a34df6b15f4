using System.Text.RegularExpressions;

namespace ResearchGraph.EndToEnd.Tests.Architecture;

/// <summary>The invariants of src/README.md that the compiler does not hold.</summary>
public sealed partial class LayerTests
{
    [Theory]
    [InlineData("Graph")]
    [InlineData("Cypher")]
    [InlineData("Analytics")]
    public void The_graph_side_knows_no_word_of_the_domain(string project) => AssertNone(project, DomainWord());

    [Fact]
    public void Extraction_knows_no_graph_and_no_network() => AssertNone("Extraction", GraphOrNetworkWord());

    [Theory]
    [InlineData("Extraction")]
    [InlineData("Graph")]
    [InlineData("Construction")]
    [InlineData("Cypher")]
    [InlineData("Analytics")]
    [InlineData("Neo4j")]
    public void Libraries_do_not_write_to_the_console(string project) => AssertNone(project, ConsoleUse());

    [Theory]
    [MemberData(nameof(EveryProject))]
    public void Files_are_short_enough_to_read(string project)
    {
        var long400 = SourceTree.FilesOf(project).Where(file => File.ReadLines(file).Count() > 400).Select(SourceTree.NameOf);
        Assert.Empty(long400);
    }

    [Theory]
    [MemberData(nameof(EveryProject))]
    public void Nothing_is_left_unfinished(string project) => AssertNone(project, Unfinished());

    public static TheoryData<string> EveryProject => [.. SourceTree.Projects];

    private static void AssertNone(string project, Regex forbidden)
    {
        var found = SourceTree.FilesOf(project)
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (file, number: index + 1, line)))
            .Where(place => forbidden.IsMatch(place.line))
            .Select(place => $"{SourceTree.NameOf(place.file)}:{place.number}: {place.line.Trim()}")
            .ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [GeneratedRegex(@"(?i:\b(papers?|authors?|techniques?|taxonom(y|ies)|gazetteers?|mentions?)\b)|Paper|Author(?!i[tz])|Technique|Taxonomy|Gazetteer|Mention")]
    private static partial Regex DomainWord();

    [GeneratedRegex(@"\b(NodeId|RelationshipId|PropertyGraph|GraphBuilder|System\.Net|HttpClient|Socket)\b")]
    private static partial Regex GraphOrNetworkWord();

    [GeneratedRegex(@"\b(Console\.(Write|Error|Out|In|Read)|AnsiConsole)\b")]
    private static partial Regex ConsoleUse();

    [GeneratedRegex(@"NotImplementedException|\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex Unfinished();
}
