using System.Text.Json.Serialization;
using ResearchGraph.Graph.Model;

namespace ResearchGraph.Cli.Analysis;

/// <summary>An author in the co-author network.</summary>
/// <param name="Node">The node.</param>
/// <param name="Id">The readable identifier.</param>
/// <param name="Name">The name.</param>
/// <param name="Papers">How many papers name the author in the byline.</param>
/// <param name="Degree">How many co-authors.</param>
/// <param name="Strength">The weight of the links to them: the papers written with others.</param>
/// <param name="PageRank">PageRank over the weighted links.</param>
/// <param name="Betweenness">The part of all shortest paths between others that lead through the author.</param>
/// <param name="Harmonic">The mean of 1 / distance to the other authors.</param>
/// <param name="Core">The core number: how deep in a group where everybody has as many co-authors.</param>
/// <param name="Community">The number of the community from 1; null for authors without co-authors.</param>
/// <param name="MeanRank">The mean of the ranks by papers, degree, PageRank, betweenness and harmonic centrality.</param>
internal sealed record AuthorScore(
    [property: JsonIgnore] NodeId Node, string Id, string Name, int Papers, int Degree, double Strength, double PageRank, double Betweenness, double Harmonic,
    int Core, int? Community, double MeanRank);

/// <summary>A community of authors.</summary>
/// <param name="Number">Its number from 1.</param>
/// <param name="Name">Made of the techniques that tell its papers from others, and of its leading members.</param>
/// <param name="Authors">How many authors.</param>
/// <param name="PaperCount">How many papers by two of them or more, or by one alone.</param>
/// <param name="Leaders">Its leading members.</param>
/// <param name="Concepts">Techniques and tasks that tell its papers from others.</param>
internal sealed record AuthorCommunity(
    int Number, string Name, int Authors, int PaperCount, IReadOnlyList<PaperCount> Leaders, IReadOnlyList<PaperCount> Concepts);

/// <summary>The co-author network of a graph.</summary>
/// <param name="AuthorCount">How many authors.</param>
/// <param name="LinkCount">How many pairs wrote together.</param>
/// <param name="ComponentCount">How many connected pieces, single authors included.</param>
/// <param name="LargestComponent">How many authors the largest piece has.</param>
/// <param name="Modularity">How good the communities are.</param>
/// <param name="Resolution">The resolution that they were found at.</param>
/// <param name="BetweennessError">The error bound of betweenness, with 95 % confidence; 0 where it is exact.</param>
/// <param name="Authors">All authors, best mean rank first.</param>
/// <param name="Communities">The communities of two authors or more, largest first.</param>
/// <param name="Network">The network.</param>
/// <param name="Names">Tells authors of one name apart.</param>
internal sealed record AuthorAnalysis(
    int AuthorCount, int LinkCount, int ComponentCount, int LargestComponent, double Modularity, double Resolution, double BetweennessError,
    IReadOnlyList<AuthorScore> Authors, IReadOnlyList<AuthorCommunity> Communities, [property: JsonIgnore] AuthorNetwork Network,
    [property: JsonIgnore] SharedNames Names);
