using System.Buffers;

namespace ResearchGraph.Extraction.Text;

/// <summary>Splits a normalized text into words, numbers and symbols; blanks are between tokens. Linear; thread-safe.</summary>
/// <remarks>A hyphen is a symbol of its own, so that <c>KV-cache</c> and <c>KV cache</c> have the same words.</remarks>
public static class Tokenizer
{
    /// <summary>The tokens of a text, in order, without gaps but for white space.</summary>
    public static Token[] Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // A text has no more tokens than characters; the array that is kept has the right length.
        var tokens = ArrayPool<Token>.Shared.Rent(text.Length);
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            var (kind, end) = Next(text, i);
            tokens[count++] = new Token(kind, TextSpan.FromBounds(i, end));
            i = end;
        }
        var kept = tokens.AsSpan(0, count).ToArray();
        ArrayPool<Token>.Shared.Return(tokens);
        return kept;
    }

    private static (TokenKind Kind, int End) Next(string text, int start)
    {
        if (!char.IsLetterOrDigit(text[start])) return (TokenKind.Symbol, start + 1);
        var kind = TokenKind.Number;
        var i = start;
        for (; i < text.Length; i++)
        {
            if (char.IsLetter(text[i])) kind = TokenKind.Word;
            else if (!char.IsDigit(text[i]) && !IsInsideNumber(text, i)) break;
        }
        return (kind, i);
    }

    private static bool IsInsideNumber(string text, int i) =>
        text[i] is '.' or ',' && i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1])
        && (text[i] == '.' || IsThousands(text, i));

    private static bool IsThousands(string text, int comma)
    {
        if (comma + 3 >= text.Length) return false;
        for (var i = comma + 1; i <= comma + 3; i++)
        {
            if (!char.IsDigit(text[i])) return false;
        }
        return comma + 4 >= text.Length || !char.IsDigit(text[comma + 4]);
    }
}
