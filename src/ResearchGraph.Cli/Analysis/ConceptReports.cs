using System.Text.Json.Serialization;
using ResearchGraph.Graph.Model;

namespace ResearchGraph.Cli.Analysis;

/// <summary>A technique, task or system in its network.</summary>
/// <param name="Node">The node.</param>
/// <param name="Id">Its readable identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Label">Technique, Task or System.</param>
/// <param name="Papers">How many papers have it.</param>
/// <param name="Cluster">The number of its cluster from 1; null for none.</param>
/// <param name="Degree">How many concepts it is linked with.</param>
/// <param name="PageRank">PageRank over the links.</param>
/// <param name="Betweenness">Betweenness, strong links being short.</param>
internal sealed record ConceptScore(
    [property: JsonIgnore] NodeId Node, string Id, string Name, string Label, int Papers, int? Cluster, int Degree, double PageRank, double Betweenness);

/// <summary>A member of a cluster and how telling it is.</summary>
/// <param name="Id">Its readable identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Label">Technique, Task or System.</param>
/// <param name="Papers">How many papers have it.</param>
/// <param name="PapersHere">How many of the cluster's papers.</param>
/// <param name="Evidence">Log-likelihood ratio that it tells this cluster's papers from others.</param>
internal sealed record ClusterMember(string Id, string Name, string Label, int Papers, int PapersHere, double Evidence);

/// <summary>Results of one kind and unit.</summary>
/// <param name="Kind">Such as speedup.</param>
/// <param name="Unit">Such as x or %.</param>
/// <param name="Count">How many results.</param>
/// <param name="Papers">Of how many papers.</param>
/// <param name="Median">The median value.</param>
/// <param name="Least">The smallest value.</param>
/// <param name="Most">The largest value.</param>
internal sealed record TypicalResult(string Kind, string Unit, int Count, int Papers, double Median, double Least, double Most);

/// <summary>A cluster of techniques, tasks and systems.</summary>
/// <param name="Number">Its number from 1.</param>
/// <param name="Name">Made from its most telling members.</param>
/// <param name="PaperCount">How many papers belong to it.</param>
/// <param name="Members">Its members, most telling first.</param>
/// <param name="Papers">Its most typical papers.</param>
/// <param name="Systems">Systems that its papers propose.</param>
/// <param name="Hardware">What its papers run on.</param>
/// <param name="Results">What its papers report.</param>
/// <param name="FirstYear">The first year of its dated papers.</param>
/// <param name="LastYear">The last.</param>
internal sealed record ConceptCluster(
    int Number, string Name, int PaperCount, IReadOnlyList<ClusterMember> Members, IReadOnlyList<Named> Papers, IReadOnlyList<PaperCount> Systems,
    IReadOnlyList<PaperCount> Hardware, IReadOnlyList<TypicalResult> Results, int? FirstYear, int? LastYear);

/// <summary>What joins two clusters.</summary>
/// <param name="First">The number of one.</param>
/// <param name="Second">The number of the other.</param>
/// <param name="Papers">How many papers have concepts of both.</param>
/// <param name="Strength">That over what chance would give.</param>
/// <param name="Link">The strongest link between members.</param>
/// <param name="Example">A paper that has both ends of it.</param>
internal sealed record ClusterBridge(int First, int Second, int Papers, double Strength, string Link, Named? Example);

/// <summary>A concept that stands between clusters.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="Clusters">The numbers of the clusters that it is linked with, its own first.</param>
/// <param name="Participation">How evenly its links spread over clusters (Guimerà, Amaral 2005): 0 for one cluster, towards 1 for many.</param>
internal sealed record BridgingConcept(ConceptScore Concept, IReadOnlyList<int> Clusters, double Participation);

/// <summary>The clusters of a graph's concepts.</summary>
/// <param name="Resolution">The resolution that they were found at.</param>
/// <param name="Modularity">How good the partition of the network is.</param>
/// <param name="Clusters">The clusters, those with most papers first.</param>
/// <param name="Bridges">What joins them, strongest first.</param>
/// <param name="BridgingConcepts">Who stands between them, highest betweenness first.</param>
/// <param name="Concepts">All concepts.</param>
/// <param name="Unclustered">Concepts that are in no cluster although enough papers have them.</param>
/// <param name="Network">The network that was clustered.</param>
/// <param name="Clustering">The clusters by concept and paper.</param>
internal sealed record ConceptAnalysis(
    double Resolution, double Modularity, IReadOnlyList<ConceptCluster> Clusters, IReadOnlyList<ClusterBridge> Bridges,
    IReadOnlyList<BridgingConcept> BridgingConcepts, [property: JsonIgnore] IReadOnlyList<ConceptScore> Concepts, IReadOnlyList<string> Unclustered,
    [property: JsonIgnore] ConceptNetwork Network, [property: JsonIgnore] ConceptClustering Clustering);
