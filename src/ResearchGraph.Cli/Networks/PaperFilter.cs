using ResearchGraph.Analytics.Projection;
using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Commands;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Cli.Output;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Networks;

/// <summary>Which papers count. Immutable.</summary>
/// <param name="Concept">The name of a technique, task or system that they must have; null for any.</param>
/// <param name="Since">The first year; papers without a year do not pass. Null for any.</param>
/// <param name="Until">The last year; papers without a year do not pass. Null for any.</param>
internal sealed record PaperFilter(string? Concept, int? Since, int? Until)
{
    /// <summary>The filter in words, for a heading.</summary>
    public string Description =>
        (Concept is null ? "" : $", on {Concept}") + (Since is null ? "" : $", since {Since}") + (Until is null ? "" : $", until {Until}");

    /// <summary>Looks the concept up.</summary>
    /// <param name="terminal">Is told what was not found.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="options">How the concepts are read.</param>
    /// <param name="passes">Whether a paper, by its number among some, passes; null where all do.</param>
    /// <param name="cancellation">Stops it.</param>
    public bool TryResolve(
        Terminal terminal, GraphSnapshot graph, AnalysisOptions options, out Func<int, NodeSelection, bool>? passes, CancellationToken cancellation)
    {
        passes = null;
        HashSet<NodeId>? having = null;
        if (Concept is not null && (having = Papers(graph, Concept, options, cancellation)) is null)
        {
            NotFoundMessage.Write(terminal, "technique, task or system", Concept, new NodeFinder(graph, "Technique"));
            return false;
        }
        if (having is null && Since is null && Until is null) return true;
        var facts = new PaperFacts(graph);
        passes = (paper, papers) => (having is null || having.Contains(papers.Nodes[paper])) && InPeriod(facts.YearOf(papers.Nodes[paper]));
        return true;
    }

    private bool InPeriod(int? year) => (Since is null || year >= Since) && (Until is null || year <= Until);

    /// <summary>The papers that have the concepts of a name, narrower ones included; null where there is none.</summary>
    private static HashSet<NodeId>? Papers(GraphSnapshot graph, string name, AnalysisOptions options, CancellationToken cancellation)
    {
        foreach (var label in ConceptNetwork.Labels)
        {
            var found = new NodeFinder(graph, label).Find(name);
            if (found.Count == 0) continue;
            var network = ConceptNetwork.Build(graph, options, cancellation);
            return [.. found.Select(network.Concepts.NumberOf).Where(concept => concept >= 0)
                .SelectMany(network.Uses.GroupsOf).Select(paper => network.Papers.Nodes[paper])];
        }
        return null;
    }
}
