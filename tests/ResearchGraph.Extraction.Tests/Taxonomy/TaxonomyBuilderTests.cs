using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Taxonomy;

namespace ResearchGraph.Extraction.Tests.Taxonomy;

public class TaxonomyBuilderTests
{
    private const string Small = """
        # a small one
        compression | technique group | | Compression
        pruning | technique | compression | Pruning | network pruning; =NP | sparse; ?ratio
        channel-pruning | technique | pruning | Channel pruning
        cache | technique | +pruning; compression | Cache
        vision | task | | Vision | | @pruning; !@cache; imagenet
        """;

    [Fact]
    public void Reads_concepts_in_order()
    {
        var taxonomy = Build(Small);
        Assert.Equal(["compression", "pruning", "channel-pruning", "cache", "vision"], taxonomy.Concepts.Select(concept => concept.Id));
        var pruning = taxonomy.Find("pruning")!;
        Assert.Equal((Concept.TechniqueScheme, "Pruning", false), (pruning.Scheme, pruning.PrefLabel, pruning.IsGroup));
        Assert.Equal(["network pruning", "=NP"], pruning.AltLabels);
        Assert.Equal(["sparse", "?ratio"], pruning.Hints);
        Assert.True(taxonomy.Find("compression")!.IsGroup);
        Assert.Null(taxonomy.Find("none"));
    }

    [Fact]
    public void Knows_ancestors_near_ones_first()
    {
        var taxonomy = Build(Small);
        Assert.Equal(["pruning", "compression"], taxonomy.Ancestors("channel-pruning"));
        Assert.Equal(["pruning", "compression"], taxonomy.Ancestors("cache"));
        Assert.Equal(["pruning"], taxonomy.Find("cache")!.Beside);
        Assert.Empty(taxonomy.Ancestors("compression"));
        Assert.Empty(taxonomy.Ancestors("none"));
    }

    [Fact]
    public void Adds_the_labels_of_a_users_file()
    {
        var taxonomy = new TaxonomyBuilder().Add("a.txt", new StringReader(Small))
            .Add("mine.txt", new StringReader("pruning | | | Trimming | cutting; network pruning | thin\nmine | task | vision | Mine"))
            .Build();
        Assert.Equal(["network pruning", "=NP", "cutting", "Trimming"], taxonomy.Find("pruning")!.AltLabels);
        Assert.Equal(["sparse", "?ratio", "thin"], taxonomy.Find("pruning")!.Hints);
        Assert.Equal("Pruning", taxonomy.Find("pruning")!.PrefLabel);
        Assert.Equal(["vision"], taxonomy.Ancestors("mine"));
    }

    [Theory]
    [InlineData("a | technique | | A\na | technique | | B", "t.txt:2: 'a' stands already in line 1; expected every id once a file")]
    [InlineData("a | technique | b | A", "t.txt:1: the broader concept 'b' of 'a' is unknown; expected the id of another line")]
    [InlineData("a | technique | b | A\nb | task | | B", "t.txt:1: the broader concept 'b' of 'a' is a task; expected a technique")]
    [InlineData("a | technique", "t.txt:1: 'a' has no preferred label; expected one in the fourth column")]
    [InlineData("a | method | | A", "t.txt:1: 'method' is no scheme; expected technique, task, technique group or task group in the second column")]
    [InlineData("a | | | A", "t.txt:1: '' is no scheme; expected technique, task, technique group or task group in the second column")]
    [InlineData("a | technique | a | A", "t.txt:1: 'a' is among its own broader concepts, or below such a cycle; expected a hierarchy")]
    [InlineData("x | technique | | X\na | technique | b | A\nb | technique | c | B\nc | technique | a | C", "t.txt:2: 'a' is among its own broader concepts, or below such a cycle; expected a hierarchy")]
    [InlineData("a | task | | A | | @b", "t.txt:1: the hint '@b' of 'a' does not lead from a task to a technique; expected @ and a technique's id, in a task")]
    [InlineData("a | task | | A | | x; ?", "t.txt:1: 'a' has the empty hint '?'; expected a wording behind the mark")]
    [InlineData(" | task", "t.txt:1: the first column is empty; expected an identifier or a name there")]
    public void Says_where_a_file_is_wrong(string file, string expected) =>
        Assert.Equal(expected, Assert.Throws<TermFileException>(() => Build(file)).Message);

    [Fact]
    public void Rejects_another_scheme_in_a_later_file()
    {
        var builder = new TaxonomyBuilder().Add("a.txt", new StringReader("a | technique | | A"));
        var error = Assert.Throws<TermFileException>(() => builder.Add("b.txt", new StringReader("a | task")));
        Assert.Equal("b.txt:1: 'a' is a technique since a.txt:1, here it is 'task'; expected the same or nothing", error.Message);
    }

    [Theory]
    [InlineData("a | 1.5 | -2", 1.5, -2)]
    [InlineData("a | 0 | 0.1", 0, 0.1)]
    public void Reads_priors(string priors, double core, double noted)
    {
        var taxonomy = new TaxonomyBuilder().Add("a.txt", new StringReader("a | technique | | A")).AddPriors("p.txt", new StringReader(priors)).Build();
        Assert.Equal(new ConceptPrior(core, noted), taxonomy.Find("a")!.Prior);
    }

    [Theory]
    [InlineData("b | 1 | 1", "p.txt:1: 'b' is unknown; expected the id of a concept")]
    [InlineData("a | x | 1", "p.txt:1: 'x' is no prior; expected a number from -10 to 10 in column 2")]
    [InlineData("a | 1 | 11", "p.txt:1: '11' is no prior; expected a number from -10 to 10 in column 3")]
    public void Says_where_priors_are_wrong(string priors, string expected)
    {
        var builder = new TaxonomyBuilder().Add("a.txt", new StringReader("a | technique | | A"));
        Assert.Equal(expected, Assert.Throws<TermFileException>(() => builder.AddPriors("p.txt", new StringReader(priors))).Message);
    }

    [Fact]
    public void Limits_the_depth_of_the_hierarchy()
    {
        static string Chain(int levels) =>
            string.Join('\n', Enumerable.Range(1, levels).Select(i => $"c{i} | technique | {(i == 1 ? "" : $"c{i - 1}")} | C{i}"));
        Assert.Equal(63, Build(Chain(64)).Ancestors("c64").Count);
        var error = Assert.Throws<TermFileException>(() => Build(Chain(3000)));
        Assert.Equal("t.txt:65: 'c65' is below 64 others; expected at most 64 levels", error.Message);
    }

    private static ConceptTaxonomy Build(string file) => new TaxonomyBuilder().Add("t.txt", new StringReader(file)).Build();
}
