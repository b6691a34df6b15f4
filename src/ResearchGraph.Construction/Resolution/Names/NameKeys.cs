namespace ResearchGraph.Construction.Resolution.Names;

/// <summary>Remembers the keys of names: few names make most mentions, and equal names then share one key. One instance a thread.</summary>
/// <param name="rules">What decides.</param>
internal sealed class NameKeys(NameRules rules)
{
    /// <summary>With so many names it begins anew, so that rare names do not pile up.</summary>
    private const int MaxNames = 1 << 16;

    private readonly Dictionary<string, string> _systems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _datasets = new(StringComparer.Ordinal);

    /// <summary>The key of a name; see <see cref="NameRules.KeyOf"/>.</summary>
    public string Of(string name, bool isDataset)
    {
        var keys = isDataset ? _datasets : _systems;
        if (keys.TryGetValue(name, out var key)) return key;
        if (keys.Count >= MaxNames) keys.Clear();
        keys.Add(name, key = rules.KeyOf(name, isDataset));
        return key;
    }
}
