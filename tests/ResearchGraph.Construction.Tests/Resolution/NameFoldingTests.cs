using ResearchGraph.Construction.Resolution.Names;

namespace ResearchGraph.Construction.Tests.Resolution;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("Swift Parameter-free Attention", "swift parameter free attention")]
    [InlineData("MoE-I$^2$: Compressing", "MoE-I2 compressing")]
    [InlineData("DA$^2$", "DA²")]
    [InlineData("$\\times$4 Super-Resolution", "×4 superresolution")]
    [InlineData("Ｆｕｌｌ width", "full WIDTH")]
    [InlineData("\\textbf{Bold} claims", "Bold  Claims!")]
    [InlineData("Éclair", "eclair")]
    [InlineData("Søren's straße", "Sorens strasse")]
    public void Titles_that_differ_in_writing_alone_have_one_key(string a, string b) =>
        Assert.Equal(NameFolding.TitleKey(a), NameFolding.TitleKey(b));

    [Theory]
    [InlineData("LLaMA-2 7B", "Llama 2-7B", true)]
    [InlineData("EAGLE-3", "Eagle 3", true)]
    [InlineData("Qwen 2.5", "Qwen2.5", true)]
    [InlineData("Qwen 2.5", "Qwen 25", false)]
    [InlineData("C++", "C", false)]
    [InlineData("VBench", "V*Bench", false)]
    [InlineData("V*Bench", "V* Bench", true)]
    [InlineData("Mixtral-8×7B", "Mixtral-8x7B", true)]
    [InlineData("ImageNet 256times256", "ImageNet 256x256", true)]
    [InlineData("ImageNet $256\\times256$", "ImageNet 256x256", true)]
    [InlineData("TimesFM 2", "xFM 2", false)]
    [InlineData("ResNet-50", "ResNet-18", false)]
    public void Names_agree_up_to_case_and_separators(string a, string b, bool same) =>
        Assert.Equal(same, NameFolding.EntityKey(a) == NameFolding.EntityKey(b));

    [Theory]
    [InlineData("Yang Sui", "yang-sui")]
    [InlineData("NVIDIA RTX 4090", "nvidia-rtx-4090")]
    [InlineData("Qwen2.5-VL", "qwen2.5-vl")]
    [InlineData("Network's $\\alpha$  Behavior!", "networks-α-behavior")]
    [InlineData("Aäron O'Brien", "aaron-obrien")]
    [InlineData("???", "untitled")]
    [InlineData("王伟", "王伟")]
    public void Slugs_are_readable(string name, string slug) => Assert.Equal(slug, NameFolding.Slug(name));

    [Fact]
    public void Slugs_are_cut_at_a_word()
    {
        var slug = NameFolding.Slug(string.Join(' ', Enumerable.Repeat("attention", 30)));
        Assert.InRange(slug.Length, 60, NameFolding.MaxSlugLength);
        Assert.EndsWith("-attention", slug, StringComparison.Ordinal);
    }

    [Fact]
    public void Lone_surrogates_do_no_harm()
    {
        Assert.Equal("ab", NameFolding.TitleKey("a\uD800b"));
        Assert.Equal("?!", NameFolding.TitleKey(" ?! "));
    }
}
