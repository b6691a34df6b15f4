using ResearchGraph.Analytics.Similarity;
using ResearchGraph.Cli.Related;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Procedures;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;
using static ResearchGraph.Cli.Procedures.GraphProcedure;

namespace ResearchGraph.Cli.Procedures;

/// <summary>Similar nodes, missing links and related papers as procedures.</summary>
internal static class SimilarityProcedures
{
    private static readonly ProcedureField[] Pair = [new("node1", ValueKinds.Node), new("node2", ValueKinds.Node), new("similarity", ValueKinds.Float)];

    private static readonly ProcedureField[] Link = [new("node1", ValueKinds.Node), new("node2", ValueKinds.Node), new("score", ValueKinds.Float)];

    private static readonly string[] SimilarityKeys = ["topK", "similarityCutoff", "similarityMetric", "sourceNodes", "largestSharedDegree"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProcedureDefinition> All { get; } =
    [
        Define("nodeSimilarity", "For every node, or the sourceNodes, the topK nodes with the most similar neighbourhoods.", SimilarityKeys, Pair, Similar),
        Define("kNearest", "The same as nodeSimilarity.", SimilarityKeys, Pair, Similar),
        Define("linkPrediction", "The topK pairs without a link that share most, by a metric.", ["topK", "metric", "largestSharedDegree"], Link,
            call => Predict(call, call.Config.OneOf("metric", LinkScore.AdamicAdar))),
        Define("adamicAdar", "The topK pairs without a link by Adamic and Adar's measure.", ["topK", "largestSharedDegree"], Link, call => Predict(call, LinkScore.AdamicAdar)),
        Plain("related", "The papers or techniques most related to one, by text and graph, with the reason.", ["node", "topK", "textShare", "model", "randomSeed", "concurrency"],
            [new("node", ValueKinds.Node), new("score", ValueKinds.Float), new("text", ValueKinds.Float), new("graph", ValueKinds.Float), new("reason", ValueKinds.String)],
            Related),
    ];

    private static IEnumerable<IReadOnlyList<Value>> Similar(GraphCall call)
    {
        var wanted = call.Config.Nodes("sourceNodes").Select(source => call.NumberOf(source.Node, "sourceNodes")).ToHashSet();
        var found = NeighbourhoodSimilarity.Compute(call.Graph, new SimilarityOptions
        {
            K = call.Config.Integer("topK", 10, 1),
            LeastSimilarity = call.Config.Number("similarityCutoff", 0, 0, 1),
            Measure = call.Config.OneOf("similarityMetric", SimilarityMeasure.Jaccard),
            LargestSharedDegree = call.Config.Integer("largestSharedDegree", 0, 0),
            Threads = call.Threads,
        }, call.Cancellation);
        for (var node = 0; node < found.Length; node++)
        {
            if (wanted.Count > 0 && !wanted.Contains(node)) continue;
            foreach (var similar in found[node]) yield return [call.NodeAt(node), call.NodeAt(similar.Node), similar.Score];
        }
    }

    private static IEnumerable<IReadOnlyList<Value>> Predict(GraphCall call, LinkScore metric)
    {
        var links = LinkPrediction.Compute(call.Graph, new LinkPredictionOptions
        {
            Score = metric,
            Count = call.Config.Integer("topK", 100, 1),
            LargestSharedDegree = call.Config.Integer("largestSharedDegree", 0, 0),
            Threads = call.Threads,
        }, call.Cancellation);
        foreach (var link in links) yield return [call.NodeAt(link.A), call.NodeAt(link.B), link.Score];
    }

    private static IEnumerable<IReadOnlyList<Value>> Related(CallConfig config, GraphSnapshot graph, ProcedureContext context)
    {
        if (config.Nodes("node") is not [(NodeId node, _)]) throw config.Error("node: expected one node.");
        var model = config.OneOf("model", TextModel.Svd);
        if (model == TextModel.MlNet && !MlNetModel.IsAvailable) throw config.Error("this build of rgraph does not have the model mlnet.");
        var finder = RelatedFinder.Build(graph, new RelatedOptions
        {
            Model = model,
            TextShare = config.Number("textShare", 0.5, 0, 1),
            Seed = config.Seed("randomSeed"),
            Threads = CallProjection.Threads(config),
        }, context.Functions.CancellationToken);
        if (!finder.Knows(node)) throw config.Error("node: found a node of another kind, expected a Paper, Technique, Task or System.");
        return finder.Find(node, config.Integer("topK", 10, 1)).Select(item => (IReadOnlyList<Value>)[item.Node, item.Score, item.Text, item.Graph, item.Explanation]);
    }
}
