using ResearchGraph.Extraction.Evaluation;

namespace ResearchGraph.Extraction.Tests.Evaluation;

public class ScoreKeysTests
{
    [Theory]
    [InlineData("DA$^2$-Net", "da2net")]
    [InlineData(@"\textbf{SPAN} v2", "spanv2")]
    [InlineData("×4 SR", "x4sr")]
    [InlineData("a⋅b", "ab")]
    [InlineData("Zynq UltraScale+", "zynqultrascale+")]
    [InlineData("ﬁlter Ｎｅｔ", "filternet")]
    [InlineData(@"\ alone", "alone")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("\ud800lone", "lone")]
    [InlineData("Größe", "gre")]
    [InlineData("", "")]
    public void Names(string name, string expected) => Assert.Equal(expected, ScoreKeys.Name(name));

    [Theory]
    [InlineData("NVIDIA A100 80GB GPU", "nvidiaa100")]
    [InlineData("A100-80 gb", "a100")]
    [InlineData("graphics cards", "graphics")]
    [InlineData("FPGA board", "fpga")]
    [InlineData("Boardwalk GPUs2", "boardwalkgpus2")]
    [InlineData("GPU_x", "gpux")]
    [InlineData("A80GB", "a80gb")]
    [InlineData("80GBs", "80gbs")]
    [InlineData("80  GB", "80gb")]
    public void Devices(string name, string expected) => Assert.Equal(expected, ScoreKeys.Device(name));

    [Theory]
    [InlineData(2.9, "2.9000")]
    [InlineData(2.90004, "2.9000")]
    [InlineData(2.90006, "2.9001")]
    [InlineData(0.03125, "0.0312")]
    [InlineData(0.09375, "0.0938")]
    [InlineData(1.00005, "1.0001")]
    [InlineData(4039, "4039.0000")]
    [InlineData(-0.00001, "0.0000")]
    public void Numbers(double value, string expected) => Assert.Equal(expected, ScoreKeys.Number(value));

    [Theory]
    [InlineData("https://GitHub.com/A/b//", "https://github.com/a/b")]
    [InlineData("https://x.org", "https://x.org")]
    public void Addresses(string address, string expected) => Assert.Equal(expected, ScoreKeys.Address(address));
}
