using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Taxonomy;

/// <summary>A concept while its files are read: it remembers the line that introduced it.</summary>
internal sealed class ConceptDraft
{
    private const char BesideMark = '+';
    private const string GroupMark = " group";
    private readonly List<string> _broader;
    private readonly List<string> _beside;
    private readonly List<string> _altLabels;
    private readonly List<string> _hints;
    private readonly string _scheme;
    private readonly string _prefLabel;
    private readonly bool _isGroup;

    public ConceptDraft(TermLine line)
    {
        Line = line;
        (_scheme, _isGroup) = ReadScheme(line);
        _prefLabel = line.Column(3);
        if (_prefLabel.Length == 0) throw line.Error($"'{Id}' has no preferred label; expected one in the fourth column");
        _broader = [.. line.Values(2).Select(Unmarked).Distinct(StringComparer.Ordinal)];
        _beside = [.. MarkedBeside(line)];
        _altLabels = [.. line.Values(4).Distinct(StringComparer.Ordinal)];
        _hints = [.. line.Values(5).Distinct(StringComparer.Ordinal)];
    }

    public TermLine Line { get; }

    public string Id => Line.Columns[0];

    public ConceptPrior Prior { get; set; }

    public IReadOnlyList<string> Broader => _broader;

    /// <summary>Adds what a later file says about the concept.</summary>
    public void Extend(TermLine line)
    {
        if (line.Column(1).Length > 0 && ReadScheme(line) != (_scheme, _isGroup))
            throw line.Error($"'{Id}' is a {_scheme} since {Line.File}:{Line.Number}, here it is '{line.Column(1)}'; expected the same or nothing");
        Merge(_broader, line.Values(2).Select(Unmarked));
        Merge(_beside, MarkedBeside(line));
        Merge(_altLabels, line.Values(4));
        if (line.Column(3).Length > 0 && line.Column(3) != _prefLabel) Merge(_altLabels, [line.Column(3)]);
        Merge(_hints, line.Values(5));
    }

    public void CheckReferences(Dictionary<string, ConceptDraft> known)
    {
        foreach (var id in _broader)
        {
            if (!known.TryGetValue(id, out var broader))
                throw Line.Error($"the broader concept '{id}' of '{Id}' is unknown; expected the id of another line");
            if (broader._scheme != _scheme)
                throw Line.Error($"the broader concept '{id}' of '{Id}' is a {broader._scheme}; expected a {_scheme}");
        }
        foreach (var hint in _hints)
        {
            var parsed = ConceptHint.Parse(hint);
            if (parsed.Text.Length == 0) throw Line.Error($"'{Id}' has the empty hint '{hint}'; expected a wording behind the mark");
            if (!parsed.IsTechnique) continue;
            if (!known.TryGetValue(parsed.Text, out var other) || other._scheme != Concept.TechniqueScheme || _scheme != Concept.TaskScheme)
                throw Line.Error($"the hint '{hint}' of '{Id}' does not lead from a task to a technique; expected @ and a technique's id, in a task");
        }
    }

    public Concept ToConcept() =>
        new(Id, _scheme, [.. _broader], _prefLabel, [.. _altLabels]) { Beside = [.. _beside], Hints = [.. _hints], Prior = Prior, IsGroup = _isGroup };

    private static string Unmarked(string broader) => broader.TrimStart(BesideMark);

    private static IEnumerable<string> MarkedBeside(TermLine line) =>
        line.Values(2).Where(broader => broader[0] == BesideMark).Select(Unmarked);

    private static (string Scheme, bool IsGroup) ReadScheme(TermLine line)
    {
        var written = line.Column(1);
        var isGroup = written.EndsWith(GroupMark, StringComparison.Ordinal);
        var scheme = isGroup ? written[..^GroupMark.Length] : written;
        return scheme is Concept.TechniqueScheme or Concept.TaskScheme
            ? (scheme, isGroup)
            : throw line.Error($"'{written}' is no scheme; expected technique, task, technique group or task group in the second column");
    }

    private static void Merge(List<string> known, IEnumerable<string> added)
    {
        foreach (var text in added)
        {
            if (!known.Contains(text, StringComparer.Ordinal)) known.Add(text);
        }
    }
}
