namespace ResearchGraph.Cli.Pipeline;

/// <summary>A data file of a user, by content: what a graph keeps of it.</summary>
/// <param name="Name">File name without folders, for error messages.</param>
/// <param name="Text">Its text.</param>
internal sealed record TermText(string Name, string Text);

/// <summary>The data files that extend the shipped terms.</summary>
/// <param name="Taxonomies">Taxonomy files, in the order in which they apply.</param>
/// <param name="Gazetteers">Gazetteer files, likewise.</param>
internal sealed record UserTerms(IReadOnlyList<TermText> Taxonomies, IReadOnlyList<TermText> Gazetteers)
{
    /// <summary>No files.</summary>
    public static UserTerms None { get; } = new([], []);

    /// <summary>Reads a user's files.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static UserTerms Load(IEnumerable<string> taxonomies, IEnumerable<string> gazetteers) =>
        new([.. taxonomies.Select(Read)], [.. gazetteers.Select(Read)]);

    /// <summary>These files and then those that are not among them.</summary>
    public UserTerms With(UserTerms more) => new(
        [.. Taxonomies.Union(more.Taxonomies)],
        [.. Gazetteers.Union(more.Gazetteers)]);

    private static TermText Read(string path) => new(Path.GetFileName(path), File.ReadAllText(path));
}
