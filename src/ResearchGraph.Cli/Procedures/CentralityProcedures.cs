using ResearchGraph.Analytics.Centrality;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Procedures;
using ResearchGraph.Graph.Values;
using static ResearchGraph.Cli.Procedures.GraphProcedure;

namespace ResearchGraph.Cli.Procedures;

/// <summary>Centralities as procedures.</summary>
internal static class CentralityProcedures
{
    private const double Infinity = double.PositiveInfinity;

    private static readonly string[] Sampling = ["samplingSize", "samplingSeed"];

    private static readonly ProcedureField[] Score = NodeAnd("score", ValueKinds.Float);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProcedureDefinition> All { get; } =
    [
        Define("degree", "Number, or with a weight property the sum of weights, of the edges from each node.", [], Score, Degree),
        Define("pageRank", "PageRank, summing to 1; personalised with sourceNodes.", ["dampingFactor", "maxIterations", "tolerance", "sourceNodes"], Score, PageRanks),
        Define("eigenvector", "Eigenvector centrality, the largest score being 1.", ["maxIterations", "tolerance"], Score, Eigenvector),
        Define("hits", "Hubs and authorities, the largest score being 1.", ["maxIterations", "tolerance"],
            [new("node", ValueKinds.Node), new("auth", ValueKinds.Float), new("hub", ValueKinds.Float)], HubsAndAuthorities),
        Define("betweenness", "Betweenness, exact, or estimated with samplingSize; the weight property is the length of an edge.", Sampling, Score, Between),
        Define("closeness", "Closeness after Wasserman and Faust; the weight property is the length of an edge.", Sampling, Score, Close),
        Define("harmonic", "Mean of 1 / distance to all other nodes; the weight property is the length of an edge.", Sampling, Score, Harmony),
    ];

    private static IEnumerable<IReadOnlyList<Value>> Degree(GraphCall call)
    {
        var result = DegreeCentrality.Compute(call.Graph, new DegreeOptions { Threads = call.Threads }, call.Cancellation);
        return call.ForNodes(node => result.OutStrength[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> PageRanks(GraphCall call)
    {
        double[] teleport = [];
        foreach (var (node, weight) in call.Config.Nodes("sourceNodes"))
        {
            if (teleport.Length == 0) teleport = new double[call.Graph.NodeCount];
            teleport[call.NumberOf(node, "sourceNodes")] += weight;
        }
        if (teleport.Length > 0 && teleport.Sum() <= 0) throw call.Config.Error("sourceNodes: found weights of 0 only, expected one above 0.");
        var result = PageRank.Compute(call.Graph, new PageRankOptions
        {
            Damping = call.Config.Number("dampingFactor", 0.85, 0, 0.999999),
            MaxIterations = call.Config.Integer("maxIterations", 500, 1),
            Tolerance = call.Config.Number("tolerance", 1e-9, 0, 1),
            Teleport = [.. teleport],
            Threads = call.Threads,
        }, call.Cancellation);
        return call.ForNodes(node => result.Scores[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> Eigenvector(GraphCall call)
    {
        var result = EigenvectorCentrality.Compute(call.Graph, Spectral(call), call.Cancellation);
        return call.ForNodes(node => result.Scores[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> HubsAndAuthorities(GraphCall call)
    {
        var result = Hits.Compute(call.Graph, Spectral(call), call.Cancellation);
        for (var node = 0; node < call.Graph.NodeCount; node++) yield return [call.NodeAt(node), result.Authorities[node], result.Hubs[node]];
    }

    private static IEnumerable<IReadOnlyList<Value>> Between(GraphCall call)
    {
        var result = Betweenness.Compute(call.Graph, new BetweennessOptions
        {
            Samples = call.Config.Integer("samplingSize", 0, 0),
            Seed = call.Config.Seed("samplingSeed"),
            Length = Length(call),
            Threads = call.Threads,
        }, call.Cancellation);
        return call.ForNodes(node => result.Scores[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> Close(GraphCall call)
    {
        var result = Closeness.Compute(call.Graph, Paths(call), call.Cancellation);
        return call.ForNodes(node => result.Scores[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> Harmony(GraphCall call)
    {
        var result = Harmonic.Compute(call.Graph, Paths(call), call.Cancellation);
        return call.ForNodes(node => result.Scores[node] / Math.Max(1, call.Graph.NodeCount - 1));
    }

    private static PathOptions Paths(GraphCall call) => new()
    {
        Samples = call.Config.Integer("samplingSize", 0, 0),
        Seed = call.Config.Seed("samplingSeed"),
        Length = Length(call),
        Threads = call.Threads,
    };

    /// <summary>A weight property is a length; association weights are strengths.</summary>
    private static EdgeLength Length(GraphCall call) =>
        call.Config.Has("association") ? EdgeLength.InverseWeight : call.Config.Has("relationshipWeightProperty") ? EdgeLength.Weight : EdgeLength.One;

    private static SpectralOptions Spectral(GraphCall call) => new()
    {
        MaxIterations = call.Config.Integer("maxIterations", 1000, 1),
        Tolerance = call.Config.Number("tolerance", 1e-10, 0, Infinity),
        Threads = call.Threads,
    };
}
