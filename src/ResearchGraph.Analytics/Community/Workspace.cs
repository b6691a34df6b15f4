namespace ResearchGraph.Analytics.Community;

/// <summary>Scratch space for each worker, made when first asked for and kept over all levels.</summary>
/// <param name="nodes">The number of nodes of the lowest level.</param>
/// <param name="workers">The most threads to use.</param>
internal sealed class Workspace(int nodes, int workers)
{
    private readonly GroupWeights?[] _weights = new GroupWeights?[workers];
    private int[] _targets = [];
    private double[] _arcWeights = [];

    /// <summary>The most threads to use.</summary>
    public int Workers => workers;

    /// <summary>The scratch space of a worker: for as many groups, and rows as long, as there are nodes.</summary>
    public GroupWeights Of(int worker) => _weights[worker] ??= new GroupWeights(nodes, nodes);

    /// <summary>Room for at least so many arcs, with anything in it; the same at every call, as touching fresh memory takes longer than filling it.</summary>
    public (int[] Targets, double[] Weights) Arcs(int count)
    {
        if (_targets.Length < count)
        {
            _targets = GC.AllocateUninitializedArray<int>(count);
            _arcWeights = GC.AllocateUninitializedArray<double>(count);
        }
        return (_targets, _arcWeights);
    }
}
