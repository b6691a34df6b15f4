using ResearchGraph.Extraction.Gazetteer;

namespace ResearchGraph.Construction.Resolution.Names;

/// <summary>
/// Keys of named things, given the names of the data files: where folding would make one of two entries (<c>ViT-S</c>,
/// <c>VITS</c>), each keeps a key of its own, and a spelling goes to the entry that has it to the letter, else to the one whose
/// capitals agree, else to the first. Immutable and thread-safe.
/// </summary>
internal sealed class NameRules
{
    private readonly Dictionary<string, List<GazetteerEntry>> _systems;
    private readonly Dictionary<string, List<GazetteerEntry>> _datasets;
    private readonly HashSet<string> _terms;

    /// <summary>Rules that keep the entries of some data files apart.</summary>
    public NameRules(IReadOnlyList<GazetteerEntry> gazetteer)
    {
        _systems = Conflicts(gazetteer.Where(entry => entry.Kind is "system" or "model"));
        _datasets = Conflicts(gazetteer.Where(entry => entry.Kind is "dataset" or "benchmark"));
        var named = gazetteer.Where(entry => entry.Kind is "system" or "model").Select(entry => NameFolding.EntityKey(entry.Name));
        _terms = gazetteer.Where(entry => entry.Kind == "term").SelectMany(Spellings).Select(NameFolding.EntityKey)
            .Except(named).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether a key is of something that is no name of a system.</summary>
    public bool IsTerm(string key) => _terms.Contains(key);

    /// <summary>The key of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isDataset">Whether it is of a dataset or benchmark rather than of a system or model.</param>
    public string KeyOf(string name, bool isDataset)
    {
        var key = NameFolding.EntityKey(name);
        if (!(isDataset ? _datasets : _systems).TryGetValue(key, out var entries)) return key;
        var meant = entries.Find(entry => Spellings(entry).Contains(name, StringComparer.Ordinal));
        meant ??= entries.Find(entry => Spellings(entry).Any(spelling => Letters(spelling) == Letters(name)));
        return meant is null || ReferenceEquals(meant, entries[0]) ? key : $"{key}={meant.Name}";
    }

    /// <summary>Keys that the names of several entries have, each with its entries in ordinal order.</summary>
    private static Dictionary<string, List<GazetteerEntry>> Conflicts(IEnumerable<GazetteerEntry> entries) => entries
        .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        .DistinctBy(entry => entry.Name, StringComparer.Ordinal)
        .GroupBy(entry => NameFolding.EntityKey(entry.Name), StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private static IEnumerable<string> Spellings(GazetteerEntry entry) =>
        entry.Aliases.Where(alias => alias.Length > 0).Select(alias => GazetteerSurface.Parse(alias).Text).Prepend(entry.Name);

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
