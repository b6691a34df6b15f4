using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>Finds the named system or model that a result is measured against. Made for one field; immutable.</summary>
internal sealed class BaselineRule
{
    private const int Reach = 12;

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

    /// <summary>The baseline of a measurement: behind it after <c>over</c>, <c>than</c> or <c>compared to</c>, else before it after <c>outperforms</c>; or null.</summary>
    public string? Of(SentenceContext context)
    {
        var end = context.Measurement.EndToken;
        for (var i = end; i < Math.Min(context.EndToken, end + Reach); i++)
        {
            if (context.Word(i) is ";" || context.Measurements.Count > context.Index + 1 && i == context.Measurements[context.Index + 1].FirstToken) break;
            if (IsComparison(context, i) && NameWithin(context, i + 1, i + 7) is { } behind) return behind;
        }
        for (var i = context.Measurement.FirstToken - 1; i >= context.FirstToken && i >= context.Measurement.FirstToken - Reach; i--)
        {
            if (IsSurpassing(context, i) && NameWithin(context, i + 1, context.Measurement.FirstToken) is { } before) return before;
        }
        return null;
    }

    /// <summary>Whether a name ends just before a token: <c>LaVIN-7B (89.41%)</c>.</summary>
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

    private void Add(string name, IReadOnlyList<Mention> evidence)
    {
        foreach (var mention in evidence)
        {
            if (mention.Field == _field.Field) _names.Add((mention.Span, name));
        }
    }

    private string? NameWithin(SentenceContext context, int from, int to)
    {
        to = Math.Min(to, context.EndToken);
        if (from >= to) return null;
        var window = _field.Normalized.ToOriginal(TextSpan.FromBounds(_field.Tokens[from].Span.Start, _field.Tokens[to - 1].Span.End));
        foreach (var (span, name) in _names)
        {
            if (window.Contains(span)) return name;
        }
        return null;
    }

    private static bool IsComparison(SentenceContext context, int i) =>
        context.Cues[i].Is(CueRole.Versus) || context.IsWord(i, "over") || context.IsWord(i, "against") || context.IsWord(i, "relative");

    private static bool IsSurpassing(SentenceContext context, int i) =>
        context.Cues[i].Is(CueRole.Versus) || context.Word(i).StartsWith("outperform", StringComparison.OrdinalIgnoreCase)
        || context.Word(i).StartsWith("surpass", StringComparison.OrdinalIgnoreCase) || context.Word(i).StartsWith("beat", StringComparison.OrdinalIgnoreCase)
        || context.Word(i).StartsWith("exceed", StringComparison.OrdinalIgnoreCase);
}
