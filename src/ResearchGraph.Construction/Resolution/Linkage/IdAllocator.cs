using ResearchGraph.Construction.Resolution.Names;

namespace ResearchGraph.Construction.Resolution.Linkage;

/// <summary>Gives ids that are told apart by a number where they collide. Not thread-safe; the order of the calls decides who is first.</summary>
/// <param name="prefix">What stands before the colon.</param>
internal sealed class IdAllocator(string prefix)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The id of a name, by its slug.</summary>
    public string Next(string name) => NextOfSlug(NameFolding.Slug(name));

    /// <summary><c>prefix:slug</c>, or with <c>-2</c>, <c>-3</c>, … behind it where that is taken.</summary>
    public string NextOfSlug(string slug)
    {
        var id = $"{prefix}:{slug}";
        if (_used.Add(id)) return id;
        var number = _next.GetValueOrDefault(id, 2);
        while (!_used.Add($"{id}-{number}")) number++;
        _next[id] = number + 1;
        return $"{id}-{number}";
    }
}
