using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Extraction.Patterns.Names;

/// <summary>The gazetteers as the name rules use them: one table for phrases of texts, one for single names. Immutable and thread-safe.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, GazetteerEntry> _byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> _terms = new(StringComparer.Ordinal);

    /// <summary>Indexes a gazetteer and adds its names to the phrases that are looked for; where two entries share a spelling, the first one is meant.</summary>
    public NameIndex(IReadOnlyList<GazetteerEntry> gazetteer, PhraseTrieBuilder phrases)
    {
        var names = new PhraseTableBuilder<GazetteerEntry>(phrases);
        foreach (var entry in gazetteer)
        {
            foreach (var surface in Surfaces(entry))
            {
                names.Add(surface.Text, surface.Case, entry);
                if (EntityKinds.IsNamedEntity(entry.Kind)) _byKey.TryAdd(NameKey.Of(surface.Text), entry);
                else _terms.Add(surface.Text.Contains(' ', StringComparison.Ordinal) ? NameKey.Of(surface.Text) : surface.Text);
            }
        }
        Names = names.Build();
    }

    /// <summary>The known names among the phrases of a text.</summary>
    public PhraseTable<GazetteerEntry> Names { get; }

    /// <summary>The system, model or dataset of a name whatever its case and hyphens, or null.</summary>
    /// <param name="key">Its <see cref="NameKey"/>.</param>
    public GazetteerEntry? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>Whether a spelling is that of a technical term, a device or the like, which names no system, model or dataset.</summary>
    /// <param name="spelling">The spelling, in its letter case where it is one word; a plural acronym counts as its singular.</param>
    public bool IsTerm(ReadOnlySpan<char> spelling)
    {
        var terms = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (spelling.Contains(' ')) return _terms.Contains(NameKey.Of(spelling));
        return terms.Contains(spelling) || terms.Contains(NameKey.WithoutPlural(spelling));
    }

    /// <summary>The name and its aliases; an alias that repeats the name with a mark replaces the name's own case rule.</summary>
    private static IEnumerable<GazetteerSurface> Surfaces(GazetteerEntry entry)
    {
        var isMarked = false;
        foreach (var alias in entry.Aliases)
        {
            var surface = GazetteerSurface.Parse(alias);
            isMarked |= surface.Text == entry.Name;
            yield return surface;
        }
        if (!isMarked) yield return GazetteerSurface.Parse(entry.Name);
    }
}
