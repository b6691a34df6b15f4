using System.Text.Json.Serialization;
using ResearchGraph.Graph.Model;

namespace ResearchGraph.Cli.Related;

/// <summary>Something related, and why.</summary>
/// <param name="Node">The node.</param>
/// <param name="Id">Its readable identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Score">How much it is related, 0 to 1: text and graph blended.</param>
/// <param name="Text">How alike the texts are.</param>
/// <param name="Graph">How much is shared in the graph.</param>
/// <param name="Shared">What is shared.</param>
/// <param name="Explanation">The same in words.</param>
internal sealed record RelatedItem(
    [property: JsonIgnore] NodeId Node, string Id, string Name, double Score, double Text, double Graph, IReadOnlyList<SharedThings> Shared, string Explanation);
