using ResearchGraph.Extraction.Papers.Listings;

namespace ResearchGraph.Extraction.Tests.Papers;

public sealed class ArxivCategoriesTests
{
    [Theory]
    [InlineData("CL", "cs.CL")]
    [InlineData("CV", "cs.CV")]
    [InlineData("LG", "cs.LG")]
    [InlineData("AI", "cs.AI")]
    [InlineData("RO", "cs.RO")]
    [InlineData("GR", "cs.GR")]
    [InlineData("IT", "cs.IT")]
    [InlineData("IV", "eess.IV")]
    [InlineData("SP", "eess.SP")]
    [InlineData("SY", "eess.SY")]
    [InlineData("AS", "eess.AS")]
    [InlineData("ML", "stat.ML")]
    [InlineData("ME", "stat.ME")]
    [InlineData("AP", "stat.AP")]
    [InlineData("CO", "stat.CO")]
    [InlineData("ST", "math.ST")]
    [InlineData("OC", "math.OC")]
    [InlineData("NA", "math.NA")]
    [InlineData("PR", "math.PR")]
    [InlineData("NC", "q-bio.NC")]
    [InlineData("QM", "q-bio.QM")]
    [InlineData("TR", "q-fin.TR")]
    [InlineData("EM", "econ.EM")]
    [InlineData("GA", "astro-ph.GA")]
    [InlineData("mtrl-sci", "cond-mat.mtrl-sci")]
    [InlineData("optics", "physics.optics")]
    [InlineData("quant-ph", "quant-ph")]
    [InlineData("cs.SY", "cs.SY")]
    [InlineData("math.CO", "math.CO")]
    [InlineData("ZZ", null)]
    [InlineData("cs.ZZ", null)]
    [InlineData("cl", null)]
    public void Finds_the_category_of_a_code(string code, string? expected) => Assert.Equal(expected, ArxivCategories.Find(code));
}
