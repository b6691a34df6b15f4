namespace ResearchGraph.Cli.Analysis;

/// <summary>Tells nodes of different kinds apart that have one name, such as a technique and the system that brought it. Immutable.</summary>
internal sealed class SharedNames
{
    private readonly HashSet<string> _shared;

    private SharedNames(HashSet<string> shared) => _shared = shared;

    /// <summary>The names that several kinds share among some nodes.</summary>
    /// <param name="nodes">Name and label of each.</param>
    public static SharedNames Among(IEnumerable<(string Name, string Label)> nodes) => new(nodes.Distinct().GroupBy(node => node.Name, StringComparer.Ordinal)
        .Where(kinds => kinds.Count() > 1).Select(kinds => kinds.Key).ToHashSet(StringComparer.Ordinal));

    /// <summary>The name, with the kind where another kind has it, too.</summary>
    public string Tell(string name, string label) => _shared.Contains(name) ? $"{name} ({label.ToLowerInvariant()})" : name;
}
