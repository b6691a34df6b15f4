using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Names;
using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>Merges names that the data files, or the papers' own expansions, give as spellings of one thing. Not thread-safe.</summary>
internal static class AliasMerger
{
    /// <summary>Fewer letters than this say too little to be taken for what another name stands for.</summary>
    private const int MinExpansionLength = 10;

    /// <summary>Merges the aliases of a gazetteer into their canonical names.</summary>
    /// <param name="index">The names.</param>
    /// <param name="gazetteer">Entries; those of other kinds are passed over.</param>
    /// <param name="kinds">The kinds of entries that are meant.</param>
    public static void MergeGazetteer(NameIndex index, IEnumerable<GazetteerEntry> gazetteer, params string[] kinds)
    {
        var entries = gazetteer.Where(entry => kinds.Contains(entry.Kind, StringComparer.Ordinal))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var keptKey = NameFolding.EntityKey(entry.Name);
            foreach (var alias in entry.Aliases.Where(alias => alias.Length > 0).Order(StringComparer.Ordinal))
            {
                var surface = GazetteerSurface.Parse(alias);
                var key = NameFolding.EntityKey(surface.Text);
                if (index.Find(key) is not { } block || !IsMeant(block, surface)) continue;
                // A name that only its aliases were used for: the first of them stands in for it.
                if (index.Find(keptKey) is null) keptKey = key;
                index.Merge(keptKey, key, BlockingRule.Alias);
            }
            if (index.Find(keptKey) is { } kept) kept.PreferredName ??= entry.Name;
        }
    }

    /// <summary>Merges a name that is spelled out with what it stands for, where only one name stands for that.</summary>
    public static void MergeExpansions(NameIndex index)
    {
        var namesByExpansion = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var block in index.Blocks)
        {
            foreach (var occurrence in block.Occurrences)
            {
                if (occurrence.Fact.Expansion is not { } expansion) continue;
                var key = NameFolding.EntityKey(expansion);
                if (key.Length < MinExpansionLength || key == block.Key) continue;
                if (!namesByExpansion.TryGetValue(key, out var names)) namesByExpansion[key] = names = new(StringComparer.Ordinal);
                names.Add(block.Key);
            }
        }
        foreach (var (key, names) in namesByExpansion)
        {
            if (names.Count == 1) index.Merge(names.Min!, key, BlockingRule.SameExpansion);
        }
    }

    private static bool IsMeant(NameBlock block, GazetteerSurface surface) => surface.Case == CaseRule.Ignore
        || block.Occurrences.Exists(one => string.Equals(one.Fact.Name, surface.Text, StringComparison.Ordinal));
}
