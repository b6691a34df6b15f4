using ResearchGraph.Extraction.Gazetteer;
using ResearchGraph.Extraction.Tests.Patterns;

namespace ResearchGraph.Extraction.Tests.Gazetteer;

/// <summary>The gazetteers that ship are well formed and do not contradict each other.</summary>
public sealed class GazetteerFilesTests
{
    private static readonly string[] NameKinds = ["system", "model", "dataset", "benchmark", "term"];

    [Theory]
    [InlineData("systems.txt", "system")]
    [InlineData("models.txt", "model")]
    [InlineData("datasets.txt", "dataset benchmark")]
    [InlineData("terms.txt", "term")]
    public void A_file_holds_hundreds_of_entries_of_its_kinds(string file, string kinds)
    {
        var entries = SeedTerms.Read(Path.Combine(SeedTerms.Folder, file));
        Assert.True(entries.Count > 300, $"{file} has {entries.Count} entries");
        Assert.All(entries, entry => Assert.Contains(entry.Kind, kinds.Split(' ')));
        Assert.All(entries.SelectMany(entry => entry.Attributes), attribute =>
            Assert.True(attribute is { Key: "needs", Value: "context" } || attribute is { Key: "same-as", Value.Length: > 0 }, $"{attribute.Key}={attribute.Value}"));
    }

    [Fact]
    public void No_name_is_listed_twice()
    {
        var names = SeedTerms.Gazetteer.Where(entry => NameKinds.Contains(entry.Kind)).Select(entry => entry.Name).ToList();
        Assert.Empty(names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void No_spelling_names_two_things()
    {
        var shared = SeedTerms.Gazetteer.Where(entry => NameKinds.Contains(entry.Kind))
            .SelectMany(entry => entry.Aliases.Append(entry.Name).Select(GazetteerSurface.Parse).Select(surface => (surface.Text, entry.Name)).Distinct())
            .GroupBy(use => use.Text, StringComparer.Ordinal)
            .Where(group => group.Select(use => use.Name).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(use => use.Name))}");
        Assert.Empty(shared);
    }

    [Fact]
    public void Every_spelling_can_be_matched() =>
        Assert.All(SeedTerms.Gazetteer, entry => Assert.All(entry.Aliases.Append(entry.Name), spelling => Assert.Contains(spelling, char.IsLetterOrDigit)));

    [Theory]
    [InlineData("SPAN", "SPAN", CaseRule.Exact)]
    [InlineData("A3", "A3", CaseRule.Exact)]
    [InlineData("ResNet-50", "ResNet-50", CaseRule.Ignore)]
    [InlineData("Mask R-CNN", "Mask R-CNN", CaseRule.Ignore)]
    [InlineData("=Stable Diffusion", "Stable Diffusion", CaseRule.Exact)]
    [InlineData("~llama", "llama", CaseRule.Ignore)]
    public void A_spelling_has_a_case_rule(string written, string text, CaseRule rule) =>
        Assert.Equal(new GazetteerSurface(text, rule), GazetteerSurface.Parse(written));
}
