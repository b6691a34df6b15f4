namespace ResearchGraph.Cli.Analysis;

/// <summary>
/// Tells nodes apart that have one name: of different kinds, such as a technique and the system that brought it, by their kind; of
/// one kind, such as two authors, by the end of their identifiers. Immutable.
/// </summary>
internal sealed class SharedNames
{
    private readonly HashSet<string> _shared;

    private SharedNames(HashSet<string> shared) => _shared = shared;

    /// <summary>The names that several nodes share which differ in a mark.</summary>
    /// <param name="nodes">Name and mark of each: its label, or the end of its identifier.</param>
    public static SharedNames Among(IEnumerable<(string Name, string Mark)> nodes) => new(nodes.Distinct().GroupBy(node => node.Name, StringComparer.Ordinal)
        .Where(marks => marks.Count() > 1).Select(marks => marks.Key).ToHashSet(StringComparer.Ordinal));

    /// <summary>The names that several authors share.</summary>
    public static SharedNames Among(IEnumerable<AuthorScore> authors) => Among(authors.Select(author => (author.Name, MarkOf(author.Id))));

    /// <summary>The name, with its mark where others have the name, too.</summary>
    public string Tell(string name, string mark) => mark.Length > 0 && _shared.Contains(name) ? $"{name} ({mark.ToLowerInvariant()})" : name;

    /// <summary>The name, with the end of the identifier where others of its kind have the name, too.</summary>
    public string TellById(string name, string id) => Tell(name, MarkOf(id));

    /// <summary>An identifier without its kind: <c>yang-sui-2</c> of <c>author:yang-sui-2</c>.</summary>
    public static string MarkOf(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
