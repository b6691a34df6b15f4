namespace ResearchGraph.Extraction.Evaluation;

/// <summary>One row of an evaluation: which entries of a paper count, and what makes two of them the same.</summary>
internal sealed class ScoredKind
{
    private readonly Func<PaperAnnotations, IEnumerable<ScoredItem>> _items;

    private ScoredKind(string name, Func<PaperAnnotations, IEnumerable<ScoredItem>> items)
    {
        Name = name;
        _items = items;
    }

    /// <summary>All rows in the order in which they are shown.</summary>
    public static IReadOnlyList<ScoredKind> All { get; } =
    [
        new("proposes", p => p.Proposes.Select(Named)),
        new("techniques core", p => p.Techniques.Where(t => t.IsCore).Select(t => new ScoredItem(t.Id, t.Id))),
        new("techniques any", p => p.Techniques.Select(t => new ScoredItem(t.Id, t.Id))),
        new("tasks", p => p.Tasks.Where(t => t != "other").Select(t => new ScoredItem(t, t))),
        new("others", p => p.Systems.Select(s => s.Name).Concat(p.Models).Select(Named)),
        new("systems", p => p.Systems.Select(s => Named(s.Name))),
        new("relations", p => p.Systems.Select(s => new ScoredItem(Pair(ScoreKeys.Name(s.Name), s.Relation), $"{s.Name} ({s.Relation})"))),
        new("models", p => p.Models.Select(Named)),
        new("datasets", p => p.Datasets.Select(Named)),
        new("hardware", p => p.Hardware.Where(d => !d.IsGeneric).Select(Device)),
        new("hardware all", p => p.Hardware.Select(Device)),
        new("results", p => p.Results.Select(r => new ScoredItem(ScoreKeys.Number(r.Value), Shown(r)))),
        new("results kind", p => p.Results.Where(r => r.Kind != "other")
            .Select(r => new ScoredItem(Pair(r.Kind, ScoreKeys.Number(r.Value)), $"{r.Kind}: {Shown(r)}"))),
        new("urls", p => p.Urls.Select(u => new ScoredItem(ScoreKeys.Address(u), u))),
    ];

    /// <summary>The row's name.</summary>
    public string Name { get; }

    /// <summary>The entries of a paper, each key once with the text of its first entry.</summary>
    public SortedDictionary<string, string> Entries(PaperAnnotations paper)
    {
        var entries = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in _items(paper)) entries.TryAdd(item.Key, item.Text);
        return entries;
    }

    private static ScoredItem Named(string name) => new(ScoreKeys.Name(name), name);

    private static ScoredItem Device(AnnotatedDevice device) => new(ScoreKeys.Device(device.Name), device.Name);

    private static string Pair(string a, string b) => $"{a}\n{b}";

    private static string Shown(AnnotatedResult result) =>
        result.Text.Length > 0 ? result.Text : result.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private readonly record struct ScoredItem(string Key, string Text);
}
