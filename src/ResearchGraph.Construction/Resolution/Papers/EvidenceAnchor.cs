using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Papers;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Construction.Resolution.Papers;

/// <summary>Moves evidence to the text that a merged paper keeps. Thread-safe.</summary>
internal static class EvidenceAnchor
{
    /// <summary>
    /// The evidence as the kept text quotes it: as it is where the span fits, else at the first place of that field that has
    /// the same words; null where there is none.
    /// </summary>
    public static Mention? Move(Mention mention, PaperRecord kept)
    {
        var text = mention.Field == TextField.Title ? kept.Title : kept.Abstract;
        if (ReferenceEquals(text, mention.Source)) return mention;
        var span = mention.Span;
        if (span.End <= text.Length && text.AsSpan(span.Start, span.Length).SequenceEqual(mention.Letters)) return mention with { Source = text };
        if (span.Length == 0) return null;
        var start = text.AsSpan().IndexOf(mention.Letters, StringComparison.Ordinal);
        return start < 0 ? null : mention with { Source = text, Span = new TextSpan(start, span.Length) };
    }

    /// <summary>All of the evidence that the kept text has, in the same order.</summary>
    public static IReadOnlyList<Mention> MoveAll(IReadOnlyList<Mention> evidence, PaperRecord kept)
    {
        List<Mention>? moved = null;
        for (var i = 0; i < evidence.Count; i++)
        {
            var fitting = Move(evidence[i], kept);
            if (moved is null && fitting == evidence[i]) continue;
            moved ??= [.. evidence.Take(i)];
            if (fitting is { } found) moved.Add(found);
        }
        // Almost always everything fits, and the list stays the extractor's own.
        return (IReadOnlyList<Mention>?)moved ?? evidence;
    }
}
