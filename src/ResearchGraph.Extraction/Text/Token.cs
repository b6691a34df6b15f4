namespace ResearchGraph.Extraction.Text;

/// <summary>What a <see cref="Token"/> is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, perhaps with digits inside or behind: <c>quantization</c>, <c>Llama3</c>, <c>4x</c>.</summary>
    Word,

    /// <summary>Digits, perhaps with a fraction or thousands separators: <c>16</c>, <c>1.58</c>, <c>20,000</c>.</summary>
    Number,

    /// <summary>One character that is neither.</summary>
    Symbol,
}

/// <summary>A word, number or symbol of a normalized text.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Span">Where it stands, in positions of <see cref="NormalizedText.Value"/>.</param>
public readonly record struct Token(TokenKind Kind, TextSpan Span);
