using ResearchGraph.Analytics.Community;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Procedures;
using ResearchGraph.Graph.Values;
using static ResearchGraph.Cli.Procedures.GraphProcedure;

namespace ResearchGraph.Cli.Procedures;

/// <summary>Communities and their quality as procedures.</summary>
internal static class CommunityProcedures
{
    private static readonly string[] Keys = ["gamma", "resolution", "quality", "randomSeed"];

    private static readonly ProcedureField[] Community = NodeAnd("communityId", ValueKinds.Integer);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProcedureDefinition> All { get; } =
    [
        Define("leiden", "Leiden communities; gamma (or resolution) above 1 makes them smaller.", [.. Keys, "theta", "maxIterations"], Community, LeidenCommunities),
        Define("louvain", "Louvain communities; gamma (or resolution) above 1 makes them smaller.", Keys, Community, LouvainCommunities),
        Define("labelPropagation", "Communities by label propagation.", ["maxIterations", "randomSeed"], Community, Propagation),
        Define("modularity", "Modularity of the communities that a property names, and what each adds to it.", ["communityProperty", "gamma", "resolution"],
            [new("communityId", ValueKinds.Any | ValueKinds.Null), new("modularity", ValueKinds.Float), new("total", ValueKinds.Float)], Modularity),
        Define("conductance", "The part of a community's edge weight that leaves it, for the communities that a property names.", ["communityProperty"],
            [new("communityId", ValueKinds.Any | ValueKinds.Null), new("conductance", ValueKinds.Float)], Conductance),
    ];

    private static IEnumerable<IReadOnlyList<Value>> LeidenCommunities(GraphCall call)
    {
        var result = Leiden.Compute(call.Graph, new LeidenOptions
        {
            Resolution = Resolution(call),
            Quality = call.Config.OneOf("quality", QualityFunction.Modularity),
            Seed = call.Config.Seed("randomSeed"),
            Randomness = call.Config.Number("theta", 0.01, 0, 1e6),
            Iterations = call.Config.Integer("maxIterations", 2, 0),
            Threads = call.Threads,
        }, call.Cancellation);
        return call.ForNodes(node => result.Partition.Membership[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> LouvainCommunities(GraphCall call)
    {
        var result = Louvain.Compute(call.Graph, new CommunityOptions
        {
            Resolution = Resolution(call),
            Quality = call.Config.OneOf("quality", QualityFunction.Modularity),
            Seed = call.Config.Seed("randomSeed"),
            Threads = call.Threads,
        }, call.Cancellation);
        return call.ForNodes(node => result.Partition.Membership[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> Propagation(GraphCall call)
    {
        var result = LabelPropagation.Compute(call.Graph, new LabelPropagationOptions
        {
            Seed = call.Config.Seed("randomSeed"),
            MaxSweeps = call.Config.Integer("maxIterations", 100, 1),
            Threads = call.Threads,
        }, call.Cancellation);
        return call.ForNodes(node => result.Partition.Membership[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> Modularity(GraphCall call)
    {
        var (partition, names) = Partition(call);
        var graph = call.Graph.ToUndirected();
        var resolution = Resolution(call);
        var total = PartitionQuality.Modularity(graph, partition, resolution);
        var (inside, strength, all) = (new double[partition.Count], new double[partition.Count], 0.0);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            for (var i = 0; i < graph.Degree(node); i++)
            {
                var weight = graph.IsWeighted ? graph.NeighbourWeights(node)[i] : 1;
                var own = partition.Membership[node];
                (all, strength[own]) = (all + weight, strength[own] + weight);
                if (partition.Membership[graph.Neighbours(node)[i]] == own) inside[own] += weight;
            }
        }
        for (var group = 0; group < partition.Count; group++)
        {
            var part = all > 0 ? inside[group] / all - resolution * (strength[group] / all) * (strength[group] / all) : 0;
            yield return [names[group], part, total];
        }
    }

    private static IEnumerable<IReadOnlyList<Value>> Conductance(GraphCall call)
    {
        var (partition, names) = Partition(call);
        var conductance = PartitionQuality.Conductance(call.Graph.ToUndirected(), partition);
        for (var group = 0; group < partition.Count; group++) yield return [names[group], conductance[group]];
    }

    /// <summary>Nodes by the value of a property; nodes without one are a community each, of the name null.</summary>
    private static (Partition Partition, List<Value> Names) Partition(GraphCall call)
    {
        if (call.Config.Text("communityProperty") is not { } property) throw call.Config.Error("found no communityProperty, expected the property that names communities.");
        var numbers = new Dictionary<Value, int>();
        var names = new List<Value>();
        var labels = new int[call.Graph.NodeCount];
        for (var node = 0; node < labels.Length; node++)
        {
            var value = call.Context.Entities.PropertyOf(call.Projected.NodeAt(node), property);
            if (value.IsNull || !numbers.TryGetValue(value, out labels[node]))
            {
                labels[node] = names.Count;
                names.Add(value);
                if (!value.IsNull) numbers.Add(value, labels[node]);
            }
        }
        return (Analytics.Community.Partition.FromLabels(labels), names);
    }

    private static double Resolution(GraphCall call)
    {
        if (call.Config.Has("gamma") && call.Config.Has("resolution")) throw call.Config.Error("found gamma and resolution, which mean the same; expected one of them.");
        return call.Config.Number(call.Config.Has("gamma") ? "gamma" : "resolution", 1, 1e-9, 1e9);
    }
}
