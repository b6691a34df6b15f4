using ResearchGraph.Extraction.Evaluation;

namespace ResearchGraph.Extraction.Tests.Evaluation;

public class AnnotationReaderTests
{
    [Fact]
    public void Missing_and_null_lists_are_empty()
    {
        var paper = Assert.Single(Read("""{"id": "x", "results": null}"""));
        Assert.Equal("x", paper.Id);
        Assert.Empty(paper.Results);
        Assert.Empty(paper.Techniques);
    }

    [Fact]
    public void A_role_is_core_where_none_is_given()
    {
        var paper = Assert.Single(Read("""{"id": "x", "techniques": [{"id": "a"}, {"id": "b", "role": "mention"}]}"""));
        Assert.Equal([new("a", true), new("b", false)], paper.Techniques);
    }

    [Fact]
    public void Blank_lines_do_not_count_and_the_last_line_of_a_paper_wins_in_its_first_place()
    {
        var papers = Read("{\"id\": \"x\", \"urls\": [\"a\"]}\n\n{\"id\": \"y\"}\n{\"id\": \"x\", \"urls\": [\"b\"]}\n");
        Assert.Equal(["x", "y"], papers.Select(p => p.Id));
        Assert.Equal(["b"], papers[0].Urls);
    }

    [Theory]
    [InlineData("\n{\"id\": 1}", "gold.jsonl:2: the paper has a number as \"id\"; expected a text")]
    [InlineData("[]", "gold.jsonl:1: the paper is a list; expected an object")]
    [InlineData("{}", "gold.jsonl:1: the paper has nothing as \"id\"; expected a text")]
    [InlineData("""{"id": "x", "urls": {}}""", "gold.jsonl:1: \"urls\" is an object; expected a list")]
    [InlineData("""{"id": "x", "urls": ["a", 2]}""", "gold.jsonl:1: entry 2 of \"urls\" is a number; expected a text")]
    [InlineData("""{"id": "x", "results": [{"kind": "other", "value": "many"}]}""", "gold.jsonl:1: entry 1 of \"results\" has a text as \"value\"; expected a number")]
    [InlineData("""{"id": "x", "results": [{"kind": "other"}]}""", "gold.jsonl:1: entry 1 of \"results\" has nothing as \"value\"; expected a number")]
    [InlineData("""{"id": "x", "systems": [{"name": "a"}]}""", "gold.jsonl:1: entry 1 of \"systems\" has nothing as \"relation\"; expected a text")]
    public void Says_what_is_wrong_and_where(string text, string expected) =>
        Assert.Equal(expected, Assert.Throws<AnnotationFileException>(() => Read(text)).Message);

    [Theory]
    [InlineData("{\"id\": ")]
    [InlineData("no json")]
    [InlineData("{\"id\": \"\\ud800\"}")]
    public void Says_where_a_line_is_no_json(string text) =>
        Assert.StartsWith("gold.jsonl:1: this is no JSON", Assert.Throws<AnnotationFileException>(() => Read(text)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<PaperAnnotations> Read(string text) => AnnotationReader.Read("gold.jsonl", new StringReader(text));
}
