using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>The context of every place in one field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Sentences">The context of each sentence.</param>
/// <param name="Contrasts">The places of contrasting words, in order.</param>
internal sealed record FieldDiscourse(FieldText Field, MentionContext[] Sentences, List<TextSpan> Contrasts)
{
    /// <summary>How far a contrasting word reaches, in characters.</summary>
    private const int ContrastReach = 60;

    /// <summary>The context of a place.</summary>
    public MentionContext At(TextSpan span)
    {
        if (Field.Field == TextField.Title) return MentionContext.Title;
        var index = Field.IndexOfSentenceAt(span.Start);
        if (index < 0) return MentionContext.Later;
        return IsContrasted(span, Field.Sentences[index].Start) ? MentionContext.Contrast : Sentences[index];
    }

    private bool IsContrasted(TextSpan span, int sentenceStart)
    {
        var from = Math.Max(sentenceStart, span.Start - ContrastReach);
        for (var i = FirstContrast(from); i < Contrasts.Count && Contrasts[i].Start < span.Start; i++)
        {
            if (!IsCut(Contrasts[i].End, span.Start)) return true;
        }
        return false;
    }

    private int FirstContrast(int from)
    {
        int low = 0, high = Contrasts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Contrasts[middle].Start < from) low = middle + 1; else high = middle;
        }
        return low;
    }

    /// <summary>Whether a new clause begins between two positions: the contrast does not reach over it.</summary>
    private bool IsCut(int start, int end)
    {
        var between = Field.Value.AsSpan(start, Math.Max(0, end - start));
        return between.IndexOfAny(";:") >= 0 || between.IndexOf(", we ", StringComparison.Ordinal) >= 0;
    }
}
