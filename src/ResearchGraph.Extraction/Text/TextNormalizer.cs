using System.Buffers;

namespace ResearchGraph.Extraction.Text;

/// <summary>Makes a <see cref="NormalizedText"/> of a printed text. Linear in the text; thread-safe.</summary>
public static class TextNormalizer
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !\"#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz|");

    /// <summary>Resolves LaTeX markup, unifies characters and keeps, for every character, where it came from.</summary>
    /// <param name="original">The text as printed; malformed LaTeX loses its markup as far as it can be told from text.</param>
    public static NormalizedText Normalize(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        return IsPlain(original)
            ? new NormalizedText(original, original, null)
            : new NormalizationPass(original).Run();
    }

    /// <summary>Whether every character stands for itself, so that no map is needed (most abstracts).</summary>
    private static bool IsPlain(string text) =>
        !text.AsSpan().ContainsAnyExcept(Plain) && !text.Contains("''", StringComparison.Ordinal);
}
