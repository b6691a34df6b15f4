using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Mentions;

/// <summary>
/// The evidence of one extracted fact: a quotation, where it stands and what found it. A large corpus has millions, so that it is
/// a value and points into the printed text instead of copying it.
/// </summary>
/// <param name="Field">The field that it quotes.</param>
/// <param name="Source">The printed text of that field: the paper's title or abstract.</param>
/// <param name="Span">Where in the printed text.</param>
/// <param name="Rule">Name of the rule that found it, such as <c>acronym</c>.</param>
/// <param name="Confidence">How often such a mention is right, above 0 up to 1.</param>
public readonly record struct Mention(TextField Field, string Source, TextSpan Span, string Rule, double Confidence)
{
    /// <summary>The quotation, to the letter, LaTeX included; a new string each time.</summary>
    public string Text => Span.Of(Source);

    /// <summary>The letters of the quotation.</summary>
    public ReadOnlySpan<char> Letters => Source.AsSpan(Span.Start, Span.Length);

    /// <summary>Quotes a stretch of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="span">The stretch, in positions of the field's normalized text.</param>
    /// <param name="rule">Name of the rule.</param>
    /// <param name="confidence">Above 0 up to 1.</param>
    public static Mention Quote(FieldText field, TextSpan span, string rule, double confidence)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new Mention(field.Field, field.Normalized.Original, field.Normalized.ToOriginal(span), rule, confidence);
    }
}
