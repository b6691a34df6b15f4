using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Projection;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Procedures;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cli.Procedures;

/// <summary>A call of a graph procedure: the graph, the options, and the way back from numbers to nodes.</summary>
/// <param name="Projected">The projected graph.</param>
/// <param name="Config">The map of the call.</param>
/// <param name="Context">What the query lets procedures use.</param>
internal sealed record GraphCall(ProjectedGraph Projected, CallConfig Config, ProcedureContext Context)
{
    /// <summary>The graph that kernels run on.</summary>
    public CsrGraph Graph => Projected.Graph;

    /// <summary>How many threads may work.</summary>
    public int Threads => CallProjection.Threads(Config);

    /// <summary>Stops the kernel.</summary>
    public CancellationToken Cancellation => Context.Functions.CancellationToken;

    /// <summary>The node of the property graph.</summary>
    public Value NodeAt(int node) => Projected.NodeAt(node);

    /// <summary>The number of a node of the property graph.</summary>
    /// <exception cref="Cypher.Diagnostics.CypherException">It was not projected.</exception>
    public int NumberOf(NodeId node, string key) =>
        Projected.NodeOf(node) is >= 0 and var number ? number : throw Config.Error($"{key}: found a node that is not in the projected graph; look at nodeLabels and nodeFilter.");

    /// <summary>A row for every node.</summary>
    public IEnumerable<IReadOnlyList<Value>> ForNodes(Func<int, Value> score)
    {
        for (var node = 0; node < Graph.NodeCount; node++) yield return [NodeAt(node), score(node)];
    }
}

/// <summary>Makes definitions of procedures whose argument is one map.</summary>
internal static class GraphProcedure
{
    /// <summary>The namespace of all.</summary>
    public const string Prefix = "rgraph.";

    private static readonly ProcedureField[] Inputs = [new("configuration", ValueKinds.Map)];

    /// <summary>A procedure over a projected graph.</summary>
    /// <param name="name">Its name without the namespace.</param>
    /// <param name="description">One line.</param>
    /// <param name="keys">The keys that it knows besides those of the projection.</param>
    /// <param name="outputs">Its columns.</param>
    /// <param name="body">Gives the rows.</param>
    public static ProcedureDefinition Define(
        string name, string description, string[] keys, ProcedureField[] outputs, Func<GraphCall, IEnumerable<IReadOnlyList<Value>>> body)
    {
        string[] all = [.. CallProjection.Keys, .. keys];
        return Plain(name, description, all, outputs, (config, graph, context) =>
            body(new GraphCall(CallProjection.Of(graph, config, context.Functions.CancellationToken), config, context)));
    }

    /// <summary>A procedure over the property graph itself.</summary>
    public static ProcedureDefinition Plain(
        string name, string description, string[] keys, ProcedureField[] outputs,
        Func<CallConfig, Graph.Snapshots.GraphSnapshot, ProcedureContext, IEnumerable<IReadOnlyList<Value>>> body) =>
        new(Prefix + name, Inputs, outputs, description, (arguments, context) =>
        {
            var map = arguments[0].IsNull ? new MapValue([]) : arguments[0].AsMap();
            var config = new CallConfig(Prefix + name, map, keys);
            var graph = context.Graph
                ?? throw config.Error("the query, or its transaction, has changed the graph; call the procedure before the change, or in a query of its own.");
            try
            {
                // Read to the end here: what goes wrong while rows are made must be an error of the call.
                return [.. body(config, graph, context)];
            }
            catch (ArgumentException error)
            {
                throw config.Error(error.Message);
            }
        });

    /// <summary>The columns (node, score).</summary>
    public static ProcedureField[] NodeAnd(string column, ValueKinds kinds) => [new("node", ValueKinds.Node), new(column, kinds)];
}
