using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Contributions;

/// <summary>
/// Decides a contribution's type: by the name itself where that says it, else by the nouns beside its introduction, beside any
/// other occurrence, in its spelled-out form, its ending, and the title. Thread-safe.
/// </summary>
internal static class TypeOfName
{
    private static readonly string[] ModelEndings = ["Net", "Nets", "Former", "former", "ViT", "GAN", "VAE", "CNN", "RNN", "LSTM", "NeRF", "Transformer", "VLM", "SR", "Dets"];

    /// <summary>The type of a contribution, or null where nothing tells it.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="name">Its name.</param>
    /// <param name="expansion">The name spelled out, or null.</param>
    /// <param name="given">The type that the introduction gives, or null.</param>
    public static string? Of(PaperWords paper, string name, string? expansion, string? given)
    {
        if (name.EndsWith("Bench", StringComparison.Ordinal)) return "benchmark";
        return given ?? FromOccurrences(paper.Abstract, name) ?? LastWord(expansion) ?? LastWord(name) ?? FromEnding(name) ?? FromTitle(paper.Title, name);
    }

    private static string? FromOccurrences(WordSequence words, string name)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!Occurrences.BeginsAt(words.Field.Value, words[i].Full.Start, name)) continue;
            var last = Math.Min(words.Count - 1, words.IndexAt(words[i].Full.Start + name.Length - 1));
            if (!words[last].IsCompound && TypeRule.Near(words, i, last) is { } type) return type;
        }
        return null;
    }

    private static string? LastWord(string? phrase)
    {
        if (phrase is null) return null;
        var start = phrase.AsSpan().LastIndexOfAny(' ', '-') + 1;
        if (start == 0) return null;
        return HeadNouns.TypeOf(phrase.AsSpan(start));
    }

    private static string? FromEnding(string name)
    {
        var stem = name.AsSpan().TrimEnd("0123456789+.v-");
        foreach (var ending in ModelEndings)
        {
            if (stem.Length > ending.Length && stem.EndsWith(ending, StringComparison.Ordinal)) return "model";
        }
        return null;
    }

    /// <summary><c>X: A Unified Tokenizer for …</c>.</summary>
    private static string? FromTitle(WordSequence title, string name)
    {
        if (title.Count == 0 || !Occurrences.BeginsAt(title.Field.Value, title[0].Full.Start, name)) return null;
        for (var i = 1; i < title.Count; i++)
        {
            if (!title[i].Follows(WordBreak.Colon | WordBreak.Dash)) continue;
            // "X: Accelerating Diffusion Models" says what is done to them.
            if (title.Core(i).EndsWith("ing", StringComparison.Ordinal)) return null;
            return TypeRule.OfPhrase(title, title[i].Is(WordRole.Article) && i + 1 < title.Count ? i + 1 : i);
        }
        return null;
    }
}
