using ResearchGraph.Analytics.Components;
using ResearchGraph.Analytics.Structure;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Procedures;
using ResearchGraph.Graph.Values;
using static ResearchGraph.Cli.Procedures.GraphProcedure;

namespace ResearchGraph.Cli.Procedures;

/// <summary>Components, cores, triangles, cuts and distances as procedures.</summary>
internal static class StructureProcedures
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProcedureDefinition> All { get; } =
    [
        Define("wcc", "Connected components, directions ignored.", [], NodeAnd("componentId", ValueKinds.Integer), Weak),
        Define("scc", "Strongly connected components.", [], NodeAnd("componentId", ValueKinds.Integer), Strong),
        Define("kCore", "Core numbers, directions ignored.", [], NodeAnd("coreValue", ValueKinds.Integer), Cores),
        Define("triangleCount", "Triangles at each node, directions ignored.", [], NodeAnd("triangleCount", ValueKinds.Integer), Triangles),
        Define("localClusteringCoefficient", "Triangles over pairs of neighbours, directions ignored.", [], NodeAnd("localClusteringCoefficient", ValueKinds.Float), Coefficients),
        Define("articulationPoints", "Nodes without which their component falls apart.", [], [new("node", ValueKinds.Node)], Points),
        Define("bridges", "Edges without which their component falls apart.", [], [new("from", ValueKinds.Node), new("to", ValueKinds.Node)], Bridges),
        Define("diameter", "The longest shortest path of the largest component, or bounds of it.", ["maxSearches"],
            [new("lower", ValueKinds.Integer), new("upper", ValueKinds.Integer), new("nodeCount", ValueKinds.Integer)], Distances),
        Define("assortativity", "Whether nodes are linked to those like them: by degree, or by a property that is a number or a category.", ["property"],
            [new("coefficient", ValueKinds.Float)], Assortment),
    ];

    private static IEnumerable<IReadOnlyList<Value>> Weak(GraphCall call)
    {
        var result = WeakComponents.Compute(call.Graph, new ComponentOptions { Threads = call.Threads }, call.Cancellation);
        return call.ForNodes(node => result.Membership[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> Strong(GraphCall call)
    {
        var result = StrongComponents.Compute(call.Graph, new ComponentOptions { Threads = call.Threads }, call.Cancellation);
        return call.ForNodes(node => result.Membership[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> Cores(GraphCall call)
    {
        var result = CoreDecomposition.Compute(call.Graph, Options(call), call.Cancellation);
        return call.ForNodes(node => result.Cores[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> Triangles(GraphCall call)
    {
        var result = Clustering.Compute(call.Graph, Options(call), call.Cancellation);
        return call.ForNodes(node => result.Triangles[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> Coefficients(GraphCall call)
    {
        var result = Clustering.Compute(call.Graph, Options(call), call.Cancellation);
        return call.ForNodes(node => result.Local[node]);
    }

    private static IEnumerable<IReadOnlyList<Value>> Points(GraphCall call)
    {
        foreach (var node in CutStructure.Compute(call.Graph, Options(call), call.Cancellation).ArticulationPoints) yield return [call.NodeAt(node)];
    }

    private static IEnumerable<IReadOnlyList<Value>> Bridges(GraphCall call)
    {
        foreach (var (a, b) in CutStructure.Compute(call.Graph, Options(call), call.Cancellation).Bridges) yield return [call.NodeAt(a), call.NodeAt(b)];
    }

    private static IEnumerable<IReadOnlyList<Value>> Distances(GraphCall call)
    {
        var result = Diameter.Compute(call.Graph, new DiameterOptions { MaxSearches = call.Config.Integer("maxSearches", 1000, 4), Threads = call.Threads }, call.Cancellation);
        yield return [result.Lower, result.Upper, result.Nodes];
    }

    private static IEnumerable<IReadOnlyList<Value>> Assortment(GraphCall call)
    {
        if (call.Config.Text("property") is not { } property)
        {
            yield return [Assortativity.ByDegree(call.Graph)];
            yield break;
        }
        var values = call.Projected.Selection.Nodes.Select(node => call.Context.Entities.PropertyOf(node, property)).ToArray();
        if (Array.FindIndex(values, value => value.IsNull) is >= 0 and var missing)
            throw call.Config.Error($"property: node {call.Projected.NodeAt(missing).Value} has no {property}; expected one of every node, look at nodeFilter.");
        if (values.All(value => value.Kind == ValueKind.Float))
        {
            yield return [Assortativity.ByValue(call.Graph, [.. values.Select(value => value.AsNumber())])];
            yield break;
        }
        var categories = new Dictionary<Value, int>();
        yield return [Assortativity.ByCategory(call.Graph, [.. values.Select(value => categories.TryGetValue(value, out var number) ? number : categories[value] = categories.Count)])];
    }

    private static StructureOptions Options(GraphCall call) => new() { Threads = call.Threads };
}
