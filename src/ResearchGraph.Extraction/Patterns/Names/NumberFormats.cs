using System.Collections.Frozen;

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>Recognises number formats and sizes, which look like names: <c>W4A4KV4</c>, <c>INT8</c>, <c>FP16</c>, <c>E4M3</c>, <c>4K</c>. Thread-safe.</summary>
internal static class NumberFormats
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Letters =
        new[]
        {
            "INT", "UINT", "FP", "BF", "TF", "NF", "MXFP", "NVFP", "MXINT", "W", "A", "WA", "WAKV", "KV", "EM", "Q", "QK", "SM", "ARMV", "B", "K", "M", "G", "T", "GB", "MB", "KB",
            "TB", "P", "MP", "Hz", "GHz", "MHz", "D", "X", "x", "H", "L", "S", "V", "v", "V.", "ms", "dB", "F", "C", "R", "N", "BITS", "Int", "Top", "Fp", "TOP", "RTX", "GTX", "CUDA",
        }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is a number format or a size.</summary>
    public static bool IsNumberFormat(ReadOnlySpan<char> word)
    {
        if (word.Length > 12) return false;
        Span<char> letters = stackalloc char[12];
        int count = 0, digits = 0;
        foreach (var c in word)
        {
            if (char.IsDigit(c)) digits++;
            else if (c is not ('-' or '.' or '*' or '+' or '_')) letters[count++] = c;
        }
        return digits > 0 && (count == 0 || Letters.Contains(letters[..count]));
    }
}
