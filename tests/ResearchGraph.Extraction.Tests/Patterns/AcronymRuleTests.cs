using ResearchGraph.Extraction.Patterns;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Tests.Patterns;

public sealed class AcronymRuleTests
{
    [Theory]
    // The published kind: initials, letters inside words, a word left out.
    [InlineData("the heat shock protein (HSP) is", "HSP = heat shock protein")]
    [InlineData("transcription by hepatocyte nuclear factor-4 (HNF-4) begins", "HNF-4 = hepatocyte nuclear factor-4")]
    [InlineData("gel electrophoresis of beta-galactosidase (bGal)", "bGal = beta-galactosidase")]
    [InlineData("We propose the Swift Parameter-free Attention Network (SPAN), a model", "SPAN = Swift Parameter-free Attention Network")]
    [InlineData("Low-Rank Adaptation (LoRA) is", "LoRA = Low-Rank Adaptation")]
    [InlineData("large language models (LLMs) are", "LLM = large language models")]
    [InlineData("Collaborative Decoding (CoDe), a", "CoDe = Collaborative Decoding")]
    [InlineData("Structured Sparse Fine-Tuning (S$^{2}$FT)", "S2FT = Structured Sparse Fine-Tuning")]
    [InlineData("a decoding dependency graph visualizer (DDGviz) that", "DDGviz = decoding dependency graph visualizer")]
    [InlineData("Skippy Simultaneous Speculative Decoding (or S3D), a", "S3D = Skippy Simultaneous Speculative Decoding")]
    [InlineData("a Pixel-level Classifier for Single Image Super-Resolution (PCSR)", "PCSR = Pixel-level Classifier for Single Image Super-Resolution")]
    // Letters set in bold, brackets in brackets, the short form first.
    [InlineData(@"\textbf{FLEX} (\textbf{F}requency-aware \textbf{L}ength \textbf{EX}tension), an", "FLEX = Frequency-aware Length EXtension")]
    [InlineData("a framework, ZO2 (Zeroth-Order Offloading), for", "ZO2 = Zeroth-Order Offloading")]
    [InlineData("methods (such as Low-Rank Adaptation (LoRA)) save", "LoRA = Low-Rank Adaptation")]
    [InlineData("the support vector machine (SVM, see Section 2)", "SVM = support vector machine")]
    // What is in brackets is no short form of what stands before.
    [InlineData("accuracy on ImageNet (76%) and COCO (40)", "")]
    [InlineData("the best result (see Table 1) of all", "")]
    [InlineData("a fast method (GPU)", "")]
    [InlineData("we beat the others (by far). The model (XYZ) is", "")]
    [InlineData("an opening bracket (without end", "")]
    public void A_text_defines(string text, string expected)
    {
        var field = new FieldText(TextField.Abstract, text);
        var pairs = AcronymRule.Find(field).Select(pair => $"{pair.Short.Of(field.Value)} = {pair.Long.Of(field.Value)}");
        Assert.Equal(expected, string.Join("; ", pairs));
    }

    [Fact]
    public void Deep_brackets_take_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("Open Bracket (", 20_000));
        Assert.Empty(AcronymRule.Find(new FieldText(TextField.Abstract, text)));
    }
}
