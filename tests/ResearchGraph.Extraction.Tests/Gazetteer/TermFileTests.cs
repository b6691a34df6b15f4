using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Tests.Gazetteer;

public class TermFileTests
{
    [Fact]
    public void Reads_entries_between_comments()
    {
        const string File = "# devices\n\nNVIDIA A100 | device | A100; ~a100 gpu | vendor=NVIDIA; memory=80 GB\nFPGA|device-class\n";
        var entries = GazetteerReader.Read("hardware.txt", new StringReader(File)).ToArray();
        Assert.Equal(["NVIDIA A100", "FPGA"], entries.Select(entry => entry.Name));
        Assert.Equal(["A100", "~a100 gpu"], entries[0].Aliases);
        Assert.Equal("80 GB", entries[0].Attributes["memory"]);
        Assert.Empty(entries[1].Aliases);
    }

    [Theory]
    [InlineData("a | device\n | device", "terms.txt:2: the first column is empty; expected an identifier or a name there")]
    [InlineData("A100", "terms.txt:1: 'A100' has no kind; expected one such as system, model or dataset in the second column")]
    [InlineData("# x\nA100 | device | | vendor", "terms.txt:2: 'vendor' is no attribute; expected key=value")]
    public void Says_where_a_file_is_wrong(string file, string expected)
    {
        var error = Assert.Throws<TermFileException>(() => GazetteerReader.Read("terms.txt", new StringReader(file)).ToArray());
        Assert.Equal(expected, error.Message);
    }

    [Theory]
    [InlineData("=SPAN", "SPAN", CaseRule.Exact)]
    [InlineData("~Mamba", "Mamba", CaseRule.Ignore)]
    [InlineData("Mamba", "Mamba", CaseRule.Exact)]
    [InlineData("GPT-4", "GPT-4", CaseRule.Ignore)]
    [InlineData("Stable Diffusion", "Stable Diffusion", CaseRule.Ignore)]
    public void Reads_the_case_mark_of_a_spelling(string written, string text, CaseRule rule) =>
        Assert.Equal(new GazetteerSurface(text, rule), GazetteerSurface.Parse(written));
}
