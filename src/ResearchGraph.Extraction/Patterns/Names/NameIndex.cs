using System.Collections.Frozen;
using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>The gazetteers as the name rules use them: one matcher for texts, one table for single names. Immutable and thread-safe.</summary>
internal sealed class NameIndex
{
    private readonly FrozenDictionary<string, GazetteerEntry> _byKey;

    /// <summary>Indexes a gazetteer; where two entries share a spelling, the first one is meant.</summary>
    public NameIndex(IReadOnlyList<GazetteerEntry> gazetteer)
    {
        var matcher = new PhraseMatcherBuilder<GazetteerEntry>();
        var byKey = new Dictionary<string, GazetteerEntry>(StringComparer.Ordinal);
        foreach (var entry in gazetteer)
        {
            Add(GazetteerSurface.Parse(entry.Name), entry, matcher, byKey);
            foreach (var alias in entry.Aliases) Add(GazetteerSurface.Parse(alias), entry, matcher, byKey);
        }
        Matcher = matcher.Build();
        _byKey = byKey.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Finds the known names in a text.</summary>
    public PhraseMatcher<GazetteerEntry> Matcher { get; }

    /// <summary>The entry of a name whatever its case and hyphens, or null.</summary>
    /// <param name="key">Its <see cref="NameKey"/>.</param>
    public GazetteerEntry? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Whether the key is that of a technical term, a device or the like, which names no system, model or dataset.</summary>
    public bool IsTerm(string key) => Find(key) is { } entry && !EntityKinds.IsNamedEntity(entry.Kind);

    private static void Add(GazetteerSurface surface, GazetteerEntry entry, PhraseMatcherBuilder<GazetteerEntry> matcher, Dictionary<string, GazetteerEntry> byKey)
    {
        matcher.Add(surface.Text, surface.Case, entry);
        byKey.TryAdd(NameKey.Of(surface.Text), entry);
    }
}
