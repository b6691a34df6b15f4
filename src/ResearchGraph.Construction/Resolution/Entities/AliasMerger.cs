using ResearchGraph.Construction.Resolution.Linkage;
using ResearchGraph.Construction.Resolution.Names;
using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Construction.Resolution.Entities;

/// <summary>Merges names that the data files, or the papers' own expansions, give as spellings of one thing. Not thread-safe.</summary>
internal static class AliasMerger
{
    /// <summary>Fewer letters than this say too little to be taken for what another name stands for.</summary>
    private const int MinExpansionLength = 10;

    /// <summary>The attribute of a gazetteer entry that stays a name of its own but is the same thing as another name.</summary>
    private const string SameAs = "same-as";

    /// <summary>Merges the aliases of a gazetteer into their canonical names, then the names that it gives as one thing.</summary>
    /// <param name="index">The names.</param>
    /// <param name="gazetteer">Entries of the kinds that are meant.</param>
    /// <param name="keyOf">The key of a name.</param>
    public static void MergeGazetteer(NameIndex index, IEnumerable<GazetteerEntry> gazetteer, Func<string, string> keyOf)
    {
        var entries = gazetteer.OrderBy(entry => entry.Name, StringComparer.Ordinal).ToArray();
        foreach (var entry in entries)
        {
            if (index.Find(keyOf(entry.Name)) is { } own) own.PreferredName ??= entry.Name;
        }
        foreach (var entry in entries) MergeAliases(index, entry, keyOf);
        MergeSame(index, entries, keyOf);
    }

    /// <summary>Merges the devices that a gazetteer gives as one thing.</summary>
    public static void MergeSameDevices(NameIndex index, IEnumerable<GazetteerEntry> gazetteer)
    {
        foreach (var (kind, generic) in (ReadOnlySpan<(string, bool)>)[("device", false), ("device-series", false), ("device-class", true)])
        {
            var entries = gazetteer.Where(entry => entry.Kind == kind).OrderBy(entry => entry.Name, StringComparer.Ordinal);
            MergeSame(index, entries, name => DeviceNames.KeyOf(name, null, generic));
        }
    }

    private static void MergeAliases(NameIndex index, GazetteerEntry entry, Func<string, string> keyOf)
    {
        var keptKey = keyOf(entry.Name);
        foreach (var alias in entry.Aliases.Where(alias => alias.Length > 0).Order(StringComparer.Ordinal))
        {
            var surface = GazetteerSurface.Parse(alias);
            var key = keyOf(surface.Text);
            if (index.Find(key) is not { } block || !IsMeant(block, surface)) continue;
            // Two entries stay two, even if an alias of one folds to the name of the other.
            if (block.PreferredName is { } owner && owner != entry.Name) continue;
            // A name that only its aliases were used for: the first of them stands in for it.
            if (index.Find(keptKey) is null) keptKey = key;
            index.Merge(keptKey, key, BlockingRule.Alias);
        }
        if (index.Find(keptKey) is { } kept) kept.PreferredName ??= entry.Name;
    }

    private static void MergeSame(NameIndex index, IEnumerable<GazetteerEntry> entries, Func<string, string> keyOf)
    {
        foreach (var entry in entries)
        {
            if (!entry.Attributes.TryGetValue(SameAs, out var name) || name.Length == 0) continue;
            var (kept, other) = (keyOf(name), keyOf(entry.Name));
            if (index.Find(kept) is null || index.Find(other) is null) continue;
            index.Merge(kept, other, BlockingRule.Alias);
            index.Find(kept)!.PreferredName = name;
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
            if (names.Count != 1) continue;
            foreach (var spelling in (ReadOnlySpan<string>)[key, key + 's', key.TrimEnd('s')])
            {
                if (AreOneEntry(index.Find(names.Min!), index.Find(spelling))) index.Merge(names.Min!, spelling, BlockingRule.SameExpansion);
            }
        }
    }

    /// <summary>Names of two entries of the data files are two things, whatever a paper says.</summary>
    private static bool AreOneEntry(NameBlock? a, NameBlock? b) =>
        a?.PreferredName is null || b?.PreferredName is null || a.PreferredName == b.PreferredName;

    private static bool IsMeant(NameBlock block, GazetteerSurface surface) => surface.Case == CaseRule.Ignore
        || block.Occurrences.Exists(one => string.Equals(one.Fact.Name, surface.Text, StringComparison.Ordinal));
}
