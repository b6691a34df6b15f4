namespace ResearchGraph.Construction.Resolution.Names;

/// <summary>Remembers the keys of names: few names make most mentions, and equal names then share one key. One instance a thread.</summary>
internal sealed class NameKeys
{
    /// <summary>With so many names it begins anew, so that rare names do not pile up.</summary>
    private const int MaxNames = 1 << 16;

    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    /// <summary>The key of a name; see <see cref="NameFolding.EntityKey"/>.</summary>
    public string Of(string name)
    {
        if (_keys.TryGetValue(name, out var key)) return key;
        if (_keys.Count >= MaxNames) _keys.Clear();
        _keys.Add(name, key = NameFolding.EntityKey(name));
        return key;
    }
}
