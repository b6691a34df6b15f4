using ResearchGraph.Extraction.Mentions;
using ResearchGraph.Extraction.Patterns.Names;

namespace ResearchGraph.Extraction.Patterns.Entities;

/// <summary>What a paper calls its own: names, their spelled-out forms and their variants. Immutable and thread-safe.</summary>
internal sealed class OwnNames
{
    private readonly List<string> _keys = [];
    private readonly List<string> _expansions = [];

    /// <summary>Collects the names.</summary>
    public OwnNames(IReadOnlyList<Contribution> proposes)
    {
        foreach (var contribution in proposes)
        {
            _keys.Add(NameKey.Singular(contribution.Name));
            if (contribution.Expansion is { } expansion) _expansions.Add(NameKey.Of(expansion));
        }
    }

    /// <summary>Whether a name is the paper's own, a variant of one, or stands inside the spelled-out form.</summary>
    public bool Holds(ReadOnlySpan<char> name)
    {
        var key = NameKey.Singular(name);
        foreach (var own in _keys)
        {
            if (key == own) return true;
            if (own.Length >= 4 && key.StartsWith(own, StringComparison.Ordinal)) return true;
        }
        foreach (var expansion in _expansions)
        {
            if (key == expansion) return true;
        }
        return false;
    }
}
