using System.Collections.Immutable;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns;

/// <summary>Finds tokens by position and reads them. Thread-safe.</summary>
internal static class TokenCursor
{
    /// <summary>
    /// Index of the first token that ends behind <paramref name="position"/>; the number of tokens where none does. Logarithmic.
    /// </summary>
    public static int At(ImmutableArray<Token> tokens, int position)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.End > position) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /// <summary>The letters of a token; empty outside the field.</summary>
    public static ReadOnlySpan<char> Word(FieldText field, int token) =>
        token >= 0 && token < field.Tokens.Length ? field.Value.AsSpan(field.Tokens[token].Span.Start, field.Tokens[token].Span.Length) : default;
}
