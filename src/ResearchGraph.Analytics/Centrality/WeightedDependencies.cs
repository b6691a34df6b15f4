namespace ResearchGraph.Analytics.Centrality;

/// <summary>Brandes' algorithm with Dijkstra's search, for edges with lengths.</summary>
internal sealed class WeightedDependencies(int[] offsets, int[] targets, double[] lengths) : IDependencySearch
{
    private readonly WeightedSearch _search = new(offsets, targets, lengths);
    private readonly double[] _dependency = new double[offsets.Length - 1];

    public void Add(int source, double[] sums)
    {
        var settled = _search.Run(source);
        var (distances, paths) = (_search.Distances, _search.Paths);
        for (var i = settled.Length - 1; i > 0; i--)
        {
            var node = settled[i];
            var dependency = 0.0;
            for (var arc = offsets[node]; arc < offsets[node + 1]; arc++)
            {
                var other = targets[arc];
                if (distances[other] == distances[node] + lengths[arc])
                    dependency += paths[node] / paths[other] * (1 + _dependency[other]);
            }
            _dependency[node] = dependency;
            sums[node] += dependency;
        }
    }
}
