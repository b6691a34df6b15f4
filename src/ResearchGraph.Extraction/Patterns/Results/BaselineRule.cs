using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>
/// Finds the named system or model that a result is measured against: behind the number after <c>over</c>, <c>than</c> or
/// <c>compared to</c>, else before it after <c>outperforms</c>. A known name is taken first, then whatever is written like
/// one. Made for one field; immutable.
/// </summary>
internal sealed class BaselineRule
{
    private const int Reach = 14;
    private const int NameReach = 13;

    private readonly List<(TextSpan Span, string Name)> _names = [];
    private readonly FieldText _field;

    /// <summary>Collects where the field names systems and models of others.</summary>
    public BaselineRule(FieldText field, NamedEntityMentions entities)
    {
        _field = field;
        foreach (var system in entities.Systems) Add(system.Name, system.Evidence);
        foreach (var model in entities.Models) Add(model.Name, model.Evidence);
        _names.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    /// <summary>The baseline of a measurement, or null.</summary>
    public string? Of(SentenceContext context) => Behind(context) ?? Before(context);

    /// <summary>Whether a known name ends just before a token: <c>LaVIN-7B (89.41%)</c>.</summary>
    public bool EndsBefore(int token)
    {
        if (token <= 0) return false;
        var end = _field.Normalized.ToOriginal(_field.Tokens[token - 1].Span).End;
        foreach (var (span, _) in _names)
        {
            if (span.End == end) return true;
        }
        return false;
    }

    /// <summary>Whether something is said to be surpassed before the measurement in its sentence.</summary>
    public static bool IsSurpassed(SentenceContext context)
    {
        for (var i = context.FirstToken; i < context.Measurement.FirstToken; i++)
        {
            if (IsSurpassing(context, i)) return true;
        }
        return false;
    }

    private string? Behind(SentenceContext context)
    {
        var (_, last) = CoordinationRule.Group(context.Field, context.Measurements, context.Index);
        var end = context.Measurements[last].EndToken;
        for (var i = end; i < Math.Min(context.EndToken, end + Reach); i++)
        {
            // What stands in brackets speaks of another number, unless it is the comparison: "(versus 0.87 for SD-VAE)".
            if (context.Word(i) is ";" or ")" || (context.Word(i) is "(" && !IsComparison(context, i + 1))) return null;
            if (IsComparison(context, i)) return Name(context, i + 1, i + 1 + NameReach);
        }
        return null;
    }

    private string? Before(SentenceContext context)
    {
        var begin = context.Measurement.FirstToken;
        for (var i = begin - 1; i >= context.FirstToken && i >= begin - Reach; i--)
        {
            if (IsSurpassing(context, i) || context.IsWord(i, "compared")) return Name(context, i + 1, begin);
        }
        return null;
    }

    private void Add(string name, IReadOnlyList<Mention> evidence)
    {
        foreach (var mention in evidence)
        {
            if (mention.Field == _field.Field) _names.Add((mention.Span, name));
        }
    }

    private string? Name(SentenceContext context, int from, int to)
    {
        to = Math.Min(to, context.EndToken);
        if (from >= to) return null;
        var window = _field.Normalized.ToOriginal(TextSpan.FromBounds(_field.Tokens[from].Span.Start, _field.Tokens[to - 1].Span.End));
        foreach (var (span, name) in _names)
        {
            if (window.Contains(span)) return name;
        }
        return NameShapeRule.First(_field, from, to);
    }

    private static bool IsComparison(SentenceContext context, int i) =>
        i < context.EndToken && (context.Cues[i].Is(CueRole.Versus) || context.Word(i) is "over" or "against" or "relative");

    private static bool IsSurpassing(SentenceContext context, int i)
    {
        var word = context.Word(i);
        return word.StartsWith("outperform", StringComparison.OrdinalIgnoreCase) || word.StartsWith("surpass", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("exceed", StringComparison.OrdinalIgnoreCase) || word.StartsWith("beat", StringComparison.OrdinalIgnoreCase);
    }
}
