namespace ResearchGraph.Analytics.Projection;

/// <summary>Edges with weights as they are found.</summary>
internal sealed class EdgeList
{
    public List<int> Sources { get; } = [];

    public List<int> Targets { get; } = [];

    public List<double> Weights { get; } = [];

    public void Add(int source, int target, double weight)
    {
        Sources.Add(source);
        Targets.Add(target);
        Weights.Add(weight);
    }

    public void AddAll(EdgeList other)
    {
        Sources.AddRange(other.Sources);
        Targets.AddRange(other.Targets);
        Weights.AddRange(other.Weights);
    }
}
