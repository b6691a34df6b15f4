using System.Collections.Frozen;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Devices;

/// <summary>
/// Judges whether a class of devices is what the work targets or runs on (<c>on a single GPU</c>) or named in passing (<c>GPU
/// memory</c>, <c>GPU-friendly</c>). Thread-safe.
/// </summary>
internal static class TargetRule
{
    private const int Reach = 4;

    /// <summary>Words before a class that make it the place where something runs, with up to three words between.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Places = Words(
        "on", "across", "for", "at", "onto", "using", "via", "of", "with", "between", "target", "targets", "targeting",
        "leverage", "leverages", "leveraging", "exploit", "exploits", "exploiting", "multiple", "modern", "current", "custom");

    /// <summary>Words behind a class of which the class is only an attribute.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Attributes = Words(
        "memory", "ram", "sram", "vram", "utilization", "usage", "hours", "hour", "days", "day", "friendly", "footprint", "bandwidth",
        "cost", "costs", "time", "communication", "resources", "transfer", "programming", "industry", "wall", "consumption", "based", "less", "offloading", "bound");

    /// <summary>Words behind a class that make it the object of work.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Objects = Words(
        "kernel", "kernels", "inference", "implementation", "implementations", "acceleration", "deployment", "decoding", "execution");

    /// <summary>Whether the class at a place counts.</summary>
    public static bool IsTarget(FieldText field, DeviceMatch match)
    {
        if (match.Term.CountsWhereNamed) return true;
        var end = TokenCursor.At(field.Tokens, match.Span.End);
        if (Is(field, end, "-")) end++;
        if (Contains(field, end, Attributes)) return false;
        if (field.Field == TextField.Title || Contains(field, end, Objects)) return true;
        return FollowsPlace(field, TokenCursor.At(field.Tokens, match.Span.Start));
    }

    /// <summary>Whether two places stand in one list: nothing but a comma, <c>and</c> or <c>or</c> between them.</summary>
    public static bool AreListed(FieldText field, DeviceMatch a, DeviceMatch b) =>
        field.Value.AsSpan(a.Span.End, b.Span.Start - a.Span.End) is ", " or " and " or ", and " or " or " or ", or " or "/" or " / " or "-";

    private static bool FollowsPlace(FieldText field, int begin)
    {
        for (var i = begin - 1; i >= 0 && i >= begin - Reach; i--)
        {
            if (Contains(field, i, Places)) return true;
            if (field.Tokens[i].Kind == TokenKind.Symbol && !Is(field, i, "-")) return false;
        }
        return false;
    }

    private static bool Is(FieldText field, int token, string word) =>
        TokenCursor.Word(field, token).SequenceEqual(word);

    private static bool Contains(FieldText field, int token, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words) =>
        words.Contains(TokenCursor.Word(field, token));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
