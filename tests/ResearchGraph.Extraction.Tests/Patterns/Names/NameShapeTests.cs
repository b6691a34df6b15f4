using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Tests.Patterns.Names;

public sealed class NameShapeTests
{
    [Theory]
    [InlineData("SPAN", true)]
    [InlineData("LoRA", true)]
    [InlineData("iSeeBetter", true)]
    [InlineData("X-Decoder", true)]
    [InlineData("Skip-FFN", true)]
    [InlineData("S4D", true)]
    [InlineData("Wan2.1", true)]
    [InlineData("3DPW", true)]
    [InlineData("Mamba", false)]
    [InlineData("Auto-Regressive", false)]
    [InlineData("decoding", false)]
    [InlineData("AI", false)]
    [InlineData("1.58", false)]
    [InlineData("4K", false)]
    public void A_word_looks_like_a_name(string word, bool expected) =>
        Assert.Equal(expected, WordShapes.IsNameLike(WordShapes.Of(word), word));

    [Theory]
    [InlineData("VQGAN-based models", "VQGAN|models")]
    [InlineData("CoDe's gain", "CoDe|gain")]
    [InlineData("Locality-aware Generation", "Locality-aware|Generation")]
    [InlineData("PixelCNN++ and H.264.", "PixelCNN++|and|H.264")]
    [InlineData("LlamaGen/VAR (DiT-XL/2)", "LlamaGen|VAR|DiT-XL/2")]
    [InlineData("see https://github.com/a/B-c. Then", "see|https://github.com/a/B-c|Then")]
    public void A_text_splits_into_words(string text, string expected)
    {
        using var words = new WordSequence(new FieldText(TextField.Abstract, text));
        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, words.Count).Select(i => words.Core(i).ToString())));
    }

    [Theory]
    [InlineData("W4A4KV4", true)]
    [InlineData("INT8", true)]
    [InlineData("FP16", true)]
    [InlineData("70B", true)]
    [InlineData("S4D", false)]
    [InlineData("YOLOv8", false)]
    public void A_number_format_is_no_name(string word, bool expected) => Assert.Equal(expected, NumberFormats.IsNumberFormat(word));

    [Theory]
    [InlineData("E-CAR", "ECAR")]
    [InlineData("Llama 3.1", "LLaMA-3.1")]
    [InlineData("LLMs", "LLM")]
    public void Spellings_of_one_name_meet(string one, string other) => Assert.Equal(NameKey.Singular(one), NameKey.Singular(other));
}
