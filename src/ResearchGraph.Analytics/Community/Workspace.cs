namespace ResearchGraph.Analytics.Community;

/// <summary>Scratch space for each worker, made when first asked for and kept over all levels.</summary>
/// <param name="nodes">The number of nodes of the lowest level.</param>
/// <param name="workers">The most threads to use.</param>
internal sealed class Workspace(int nodes, int workers) : IDisposable
{
    private readonly GroupWeights?[] _weights = new GroupWeights?[workers];

    /// <summary>The most threads to use.</summary>
    public int Workers => workers;

    /// <summary>The scratch space of a worker: for as many groups, and rows as long, as there are nodes.</summary>
    public GroupWeights Of(int worker) => _weights[worker] ??= new GroupWeights(nodes, nodes);

    /// <summary>Gives the memory back; nobody may use it afterwards.</summary>
    public void Dispose()
    {
        foreach (var weights in _weights) weights?.Dispose();
    }
}
