using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Names;
using ResearchGraph.Extraction.Text;

namespace ResearchGraph.Extraction.Patterns.Results;

/// <summary>
/// What a field names that a result may be measured against: systems and models of others, and whatever is written like one.
/// Datasets, devices, terms of the field, units and the paper's own names are none. Made for one field; immutable.
/// </summary>
internal sealed class BaselineNames
{
    private readonly List<(TextSpan Span, string Name)> _names = [];
    private readonly List<TextSpan> _others = [];
    private readonly FieldText _field;
    private readonly NameIndex _index;
    private readonly IReadOnlyList<Contribution> _own;

    /// <summary>Collects the names of a field.</summary>
    public BaselineNames(FieldText field, ResultSurroundings paper)
    {
        (_field, _index, _own) = (field, paper.Index, paper.Proposes);
        foreach (var system in paper.Entities.Systems) AddName(system.Name, system.Evidence);
        foreach (var model in paper.Entities.Models) AddName(model.Name, model.Evidence);
        foreach (var dataset in paper.Entities.Datasets) AddOther(dataset.Evidence);
        foreach (var device in paper.Hardware) AddOther(device.Evidence);
    }

    /// <summary>Whether a known name ends just before a token: <c>LaVIN-7B (89.41%)</c>.</summary>
    public bool EndsBefore(int token)
    {
        if (token <= 0) return false;
        var end = Original(token - 1).End;
        foreach (var (span, _) in _names)
        {
            if (span.End == end) return true;
        }
        return false;
    }

    /// <summary>Whether a dataset or device stands at a token.</summary>
    public bool IsOther(int token)
    {
        var at = Original(token);
        foreach (var span in _others)
        {
            if (span.Overlaps(at)) return true;
        }
        return false;
    }

    /// <summary>The name at a token, or null.</summary>
    /// <param name="token">Index of the token.</param>
    /// <param name="end">Just past the last token of what stands there, be it a name or not.</param>
    public string? At(int token, out int end)
    {
        end = token + 1;
        var at = Original(token);
        foreach (var (span, name) in _names)
        {
            if (!span.Overlaps(at)) continue;
            while (end < _field.Tokens.Length && Original(end).Start < span.End) end++;
            return name;
        }
        return NameShapeRule.At(_field, token, out end) is { } shaped && !IsTerm(shaped) && !IsOwn(shaped) ? shaped : null;
    }

    /// <summary><c>VAEs</c> and <c>FPGA-based</c> name a kind of thing, <c>FPS</c> a unit.</summary>
    private bool IsTerm(string name)
    {
        var core = WordCores.CoreOf(name, new TextSpan(0, name.Length)).Of(name);
        return _index.IsTerm(name) || _index.IsTerm(core) || UnitTable.Match(name, 0)?.Surface.Length == name.Length;
    }

    private bool IsOwn(string name)
    {
        foreach (var contribution in _own)
        {
            if (name.StartsWith(contribution.Name, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private TextSpan Original(int token) => _field.Normalized.ToOriginal(_field.Tokens[token].Span);

    private void AddName(string name, IReadOnlyList<Mention> evidence)
    {
        foreach (var mention in evidence)
        {
            if (mention.Field == _field.Field) _names.Add((mention.Span, name));
        }
    }

    private void AddOther(IReadOnlyList<Mention> evidence)
    {
        foreach (var mention in evidence)
        {
            if (mention.Field == _field.Field) _others.Add(mention.Span);
        }
    }
}
