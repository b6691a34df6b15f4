namespace ResearchGraph.Analytics.Centrality;

/// <summary>Finds the shortest paths from one source after another. Belongs to one worker.</summary>
internal interface IDependencySearch
{
    /// <summary>
    /// Adds the dependency of a source on each node: over all targets, the part of the shortest paths from the source that leads
    /// through the node.
    /// </summary>
    void Add(int source, double[] sums);
}
