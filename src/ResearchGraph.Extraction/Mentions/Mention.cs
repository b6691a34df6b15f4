using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Mentions;

/// <summary>The evidence of one extracted fact: a quotation, where it stands and what found it.</summary>
/// <param name="Field">The field that it quotes.</param>
/// <param name="Span">Where in the printed text of that field: <c>Span.Of(paper.Title or paper.Abstract) == Text</c>.</param>
/// <param name="Text">The quotation, to the letter, LaTeX included.</param>
/// <param name="Rule">Name of the rule that found it, such as <c>acronym</c>.</param>
/// <param name="Confidence">How often such a mention is right, above 0 up to 1.</param>
public sealed record Mention(TextField Field, TextSpan Span, string Text, string Rule, double Confidence)
{
    /// <summary>Quotes a stretch of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="span">The stretch, in positions of the field's normalized text.</param>
    /// <param name="rule">Name of the rule.</param>
    /// <param name="confidence">Above 0 up to 1.</param>
    public static Mention Quote(FieldText field, TextSpan span, string rule, double confidence)
    {
        ArgumentNullException.ThrowIfNull(field);
        var original = field.Normalized.ToOriginal(span);
        return new Mention(field.Field, original, original.Of(field.Normalized.Original), rule, confidence);
    }
}
