using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("KV-cache size", "KV - cache size")]
    [InlineData("1.58-bit, 20,000 tokens", "1.58 - bit , 20,000 tokens")]
    [InlineData("4x (2.5×)", "4x ( 2.5 × )")]
    [InlineData("Llama3.1-8B.", "Llama3.1 - 8B .")]
    [InlineData("sizes 1,2 and 1,2345", "sizes 1 , 2 and 1 , 2345")]
    public void Splits(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokenizer.Tokenize(text).Select(token => token.Span.Of(text))));

    [Theory]
    [InlineData("quantization", TokenKind.Word)]
    [InlineData("4x", TokenKind.Word)]
    [InlineData("1.58", TokenKind.Number)]
    [InlineData("×", TokenKind.Symbol)]
    public void Names_the_kind(string text, TokenKind expected) => Assert.Equal(expected, Assert.Single(Tokenizer.Tokenize(text)).Kind);
}
