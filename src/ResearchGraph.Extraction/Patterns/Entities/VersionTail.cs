using System.Buffers;
using System.Collections.Frozen;
using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Entities;

/// <summary>
/// The grammar of versions and sizes: a family is followed by a version (<c>v1.5</c>, <c>3.1</c>), a size (<c>70B</c>, <c>8x7B</c>)
/// and variant words (<c>Instruct</c>, <c>Large</c>), in any order, joined by hyphens or blanks. Thread-safe.
/// </summary>
internal static class VersionTail
{
    private static readonly SearchValues<char> SizeCharacters = SearchValues.Create("0123456789.x×BM");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Variants =
        new[]
        {
            "Instruct", "Chat", "Base", "Large", "Small", "Tiny", "Lite", "Mini", "Medium", "Huge", "XL", "XXL", "Turbo", "Pro", "Max", "Flash", "Plus", "Coder", "Math",
            "Vision", "VL", "MoE", "Next", "Distill", "Preview", "Nano", "Omni", "Thinking", "Ultra", "Opus", "Sonnet", "Haiku", "Schnell", "Dev", "Audio", "Video",
        }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Number of the last word of a name whose known part ends at <paramref name="last"/>.</summary>
    public static int Extend(WordSequence words, int first, int last, string kind)
    {
        if (EntityKinds.IsData(kind)) return last;
        while (last + 1 < words.Count && last - first < 5 && words.AreJoined(last, last + 1) && !words[last].IsCompound && IsPart(words, last + 1, kind)) last++;
        return last;
    }

    /// <summary>A word without the version that is glued to its end: <c>Llama</c> of <c>Llama3.1-8B</c>; the word itself where there is none.</summary>
    public static ReadOnlySpan<char> FamilyOf(ReadOnlySpan<char> word)
    {
        var digit = word.IndexOfAnyInRange('0', '9');
        if (digit <= 0) return word;
        var end = digit;
        if (end > 1 && word[end - 1] is 'v' or 'V' && char.IsLower(word[end - 2]) | char.IsUpper(word[end - 2])) end--;
        return word[..end].TrimEnd('-');
    }

    /// <summary>Whether a word ends in a number of parameters: <c>Chameleon-7B</c>, <c>Mixtral-8x7B</c>.</summary>
    public static bool HasSize(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word[^1] is not ('B' or 'b' or 'M') || !char.IsDigit(word[^2])) return false;
        var i = word.Length - 2;
        while (i > 0 && (char.IsDigit(word[i]) || word[i] == '.')) i--;
        return word[i] is '-' or 'x' or 'A' or '×';
    }

    private static bool IsPart(WordSequence words, int i, string kind)
    {
        var core = words.Core(i);
        if (words[i].IsCompound || core.Length == 0) return false;
        if (IsSize(core) || IsVersion(core)) return true;
        if (kind == EntityKinds.Model && char.IsUpper(core[0]) && Variants.Contains(core)) return true;
        return kind == EntityKinds.Model && IsPlainVersion(words, i, core);
    }

    private static bool IsVersion(ReadOnlySpan<char> word) => word.Length is > 1 and < 6 && word[0] is 'v' or 'V' && char.IsDigit(word[1]);

    private static bool IsSize(ReadOnlySpan<char> word) =>
        word.Length is > 1 and < 8 && char.IsDigit(word[0]) && word[^1] is 'B' or 'M' && word.IndexOfAnyExcept(SizeCharacters) < 0;

    /// <summary>A small number that no unit follows: <c>Llama 3.3</c>, <c>Qwen 3</c>.</summary>
    private static bool IsPlainVersion(WordSequence words, int i, ReadOnlySpan<char> word)
    {
        if ((words[i].Shape & WordShape.Number) == 0 || word.Length > 3 || word[0] == '0' || words[i - 1].Is(WordRole.Preposition)) return false;
        var end = words[i].Full.End;
        return end >= words.Field.Value.Length || words.Field.Value[end] is not ('%' or '×' or '-' or '~');
    }
}
