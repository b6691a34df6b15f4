namespace ResearchGraph.Cli.Pipeline;

/// <summary>What the user asked <c>build</c> to do.</summary>
/// <param name="Paths">Listings and folders of listings.</param>
/// <param name="GraphPath">The graph file to write.</param>
/// <param name="Add">Whether the papers of the existing graph are kept.</param>
/// <param name="SkipBad">Whether unusable input is left out instead of stopping the build.</param>
/// <param name="Threads">How many threads may work.</param>
/// <param name="Terms">The user's own terms.</param>
internal sealed record BuildRequest(
    IReadOnlyList<string> Paths, string GraphPath, bool Add, bool SkipBad, int Threads, UserTerms Terms);
