using System.Collections.Frozen;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>
/// Recognizes what is written like the name of a system: <c>FlashAttention-2</c>, <c>vLLM</c>, <c>SD v1.5</c>. Thread-safe.
/// </summary>
internal static class NameShapeRule
{
    /// <summary>Capitals that name no baseline.</summary>
    private static readonly FrozenSet<string> Others = new[]
    {
        "SOTA", "SoTA", "GPU", "CPU", "FPGA", "LLM", "LLMs", "AI", "AR", "KV", "FID", "PSNR", "FLOPs",
        "FP32", "FP16", "BF16", "FP8", "INT8", "INT4",
    }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name that begins with a token, or null.</summary>
    /// <param name="field">The field.</param>
    /// <param name="token">Index of the token.</param>
    /// <param name="end">Just past the last token of what stands there, be it a name or not.</param>
    public static string? At(FieldText field, int token, out int end)
    {
        end = token + 1;
        if (token < 0 || token >= field.Tokens.Length || field.Tokens[token].Kind == TokenKind.Symbol) return null;
        end = GluedEnd(field, token);
        var chunk = field.Value.AsSpan(field.Tokens[token].Span.Start, field.Tokens[end - 1].Span.End - field.Tokens[token].Span.Start);
        if (!IsName(chunk) || Others.GetAlternateLookup<ReadOnlySpan<char>>().Contains(chunk)) return null;
        var name = WithVersion(field, token, end);
        // Two capitals alone are an abbreviation of anything.
        return name.Length > 2 || name.AsSpan().ContainsAnyInRange('0', '9') ? name : null;
    }

    /// <summary>Just past the last token that hangs on this one by hyphens, plus signs or digits.</summary>
    private static int GluedEnd(FieldText field, int token)
    {
        var end = token + 1;
        while (end < field.Tokens.Length && field.Tokens[end].Span.Start == field.Tokens[end - 1].Span.End
            && (field.Tokens[end].Kind != TokenKind.Symbol || field.Value[field.Tokens[end].Span.Start] is '-' or '+')) end++;
        if (end > token + 1 && field.Value[field.Tokens[end - 1].Span.Start] == '-') end--;
        return end;
    }

    /// <summary>Two capitals, or a capital inside or beside digits.</summary>
    private static bool IsName(ReadOnlySpan<char> chunk)
    {
        int capitals = 0, digits = 0;
        foreach (var c in chunk)
        {
            if (char.IsAsciiLetterUpper(c)) capitals++;
            else if (char.IsAsciiDigit(c)) digits++;
        }
        return char.IsAsciiLetter(chunk[0]) && (capitals > 1 || (capitals == 1 && digits > 0));
    }

    private static string WithVersion(FieldText field, int begin, int end)
    {
        if (end < field.Tokens.Length)
        {
            var next = field.Value.AsSpan(field.Tokens[end].Span.Start, field.Tokens[end].Span.Length);
            if (next.Length > 1 && next[0] == 'v' && char.IsAsciiDigit(next[1])) end++;
        }
        return field.Value[field.Tokens[begin].Span.Start..field.Tokens[end - 1].Span.End];
    }
}
