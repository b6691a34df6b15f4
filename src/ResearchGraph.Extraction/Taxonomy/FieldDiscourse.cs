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
        var index = DiscourseReader.IndexOfSentence(Field, span.Start);
        if (index < 0) return MentionContext.Later;
        return IsContrasted(span, Field.Sentences[index].Start) ? MentionContext.Contrast : Sentences[index];
    }

    private bool IsContrasted(TextSpan span, int sentenceStart)
    {
        var from = Math.Max(sentenceStart, span.Start - ContrastReach);
        foreach (var contrast in Contrasts)
        {
            if (contrast.Start >= span.Start) return false;
            if (contrast.Start >= from && !IsCut(contrast.End, span.Start)) return true;
        }
        return false;
    }

    /// <summary>Whether a new clause begins between two positions: the contrast does not reach over it.</summary>
    private bool IsCut(int start, int end) => Field.Value.AsSpan(start, end - start).IndexOfAny(";:") >= 0
        || Field.Value.AsSpan(start, end - start).IndexOf(", we ", StringComparison.Ordinal) >= 0;
}
