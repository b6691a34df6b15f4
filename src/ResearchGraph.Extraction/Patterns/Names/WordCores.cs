using System.Collections.Frozen;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>Finds the name inside a compound: <c>VQGAN</c> of <c>VQGAN-based</c>, <c>LLaMA</c> of <c>pre-LLaMA</c>, <c>CoDe</c> of <c>CoDe's</c>. Thread-safe.</summary>
internal static class WordCores
{
    /// <summary>Small-letter parts behind a hyphen that belong to a name.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameParts =
        new[]
        {
            "mini", "tiny", "small", "base", "large", "lite", "nano", "medium", "huge", "giant", "chat", "instruct", "turbo", "flash", "pro", "max",
            "plus", "adaptor", "adapter", "preview", "distill", "vision", "coder", "math", "the", "uncased", "cased", "xl", "xxl", "val", "test", "train", "mix",
            "bench", "eval", "zero", "style1", "d",
        }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word has parts at all.</summary>
    public static bool IsComposite(ReadOnlySpan<char> word) => word.IndexOfAny('-', '\'') > 0;

    /// <summary>The part of a word that may be a name.</summary>
    public static TextSpan CoreOf(string text, TextSpan word)
    {
        int start = word.Start, end = word.End;
        var apostrophe = text.IndexOf('\'', start, end - start);
        if (apostrophe > start) end = apostrophe;
        while (TryTrimLast(text, start, ref end))
        {
        }
        while (TryTrimFirst(text, ref start, end))
        {
        }
        return TextSpan.FromBounds(start, end);
    }

    private static bool TryTrimLast(string text, int start, ref int end)
    {
        var hyphen = text.LastIndexOf('-', end - 1, end - start);
        if (hyphen <= start) return false;
        var part = text.AsSpan(hyphen + 1, end - hyphen - 1);
        if (!IsSmallWord(part) || NameParts.Contains(part)) return false;
        end = hyphen;
        return true;
    }

    private static bool TryTrimFirst(string text, ref int start, int end)
    {
        var hyphen = text.IndexOf('-', start, end - start);
        if (hyphen < 0 || !IsSmallWord(text.AsSpan(start, hyphen - start))) return false;
        start = hyphen + 1;
        return true;
    }

    private static bool IsSmallWord(ReadOnlySpan<char> part)
    {
        if (part.Length < 3) return part is "bit" or "to" or "in" or "of" or "up" or "k";
        foreach (var c in part)
        {
            if (!char.IsLower(c)) return false;
        }
        return true;
    }
}
