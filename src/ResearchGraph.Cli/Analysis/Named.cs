using System.Text.Json.Serialization;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Analysis;

/// <summary>A node as reports name it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Id">Its readable identifier.</param>
/// <param name="Name">Its name.</param>
internal sealed record Named([property: JsonIgnore] NodeId Node, string Id, string Name)
{
    /// <summary>Names a node; a paper with its year.</summary>
    public static Named Of(GraphSnapshot graph, NodeId node) => new(node, NodeText.Id(graph, node), NodeText.Caption(graph, node));
}

/// <summary>A node and how many papers it has.</summary>
/// <param name="Id">Its readable identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Papers">How many papers.</param>
internal sealed record PaperCount(string Id, string Name, int Papers);
