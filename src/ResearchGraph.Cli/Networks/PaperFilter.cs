using ResearchGraph.Cli.Analysis;
using ResearchGraph.Cli.Commands;
using ResearchGraph.Cli.Graphs;
using ResearchGraph.Cli.Output;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Networks;

/// <summary>Which papers count: those on a technique, of a period, or all. Thread-safe.</summary>
internal sealed class PaperFilter
{
    private readonly string? _concept;
    private readonly HashSet<NodeId>? _having;
    private readonly (int? Since, int? Until) _period;
    private readonly PaperFacts _facts;

    private PaperFilter(GraphSnapshot graph, string? concept, HashSet<NodeId>? having, (int? Since, int? Until) period) =>
        (_concept, _having, _period, _facts) = (concept, having, period, new PaperFacts(graph));

    /// <summary>Whether all papers count.</summary>
    public bool IsOpen => _having is null && !HasPeriod;

    /// <summary>The filter in words, for a heading.</summary>
    public string Description => (_concept is null ? "" : $", on {_concept}") + (HasPeriod ? ", " + Period : "");

    private bool HasPeriod => _period != (null, null);

    private string Period => string.Join(", ", ((string?[])[_period.Since is { } since ? $"since {since}" : null, _period.Until is { } until ? $"until {until}" : null]).OfType<string>());

    /// <summary>Makes a filter; null where there is no such technique, which the terminal is told.</summary>
    /// <param name="terminal">Is told what was not found.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="concept">The name of a technique, task or system that papers must have, itself or a narrower one; null for any.</param>
    /// <param name="since">The first year; papers without a year do not pass. Null for any.</param>
    /// <param name="until">The last year; papers without a year do not pass. Null for any.</param>
    /// <param name="options">How the concepts are read.</param>
    /// <param name="cancellation">Stops it.</param>
    public static PaperFilter? Make(
        Terminal terminal, GraphSnapshot graph, string? concept, int? since, int? until, AnalysisOptions options, CancellationToken cancellation)
    {
        if (concept is null) return new PaperFilter(graph, null, null, (since, until));
        foreach (var label in ConceptNetwork.Labels)
        {
            var found = new NodeFinder(graph, label).Find(concept);
            if (found.Count == 0) continue;
            var network = ConceptNetwork.Build(graph, options, cancellation);
            HashSet<NodeId> having = [.. found.Select(network.Concepts.NumberOf).Where(number => number >= 0)
                .SelectMany(network.Uses.GroupsOf).Select(paper => network.Papers.Nodes[paper])];
            return new PaperFilter(graph, NameList.Of(found.Select(node => NodeText.Name(graph, node))), having, (since, until));
        }
        NotFoundMessage.Write(terminal, "technique, task or system", concept, new NodeFinder(graph, ConceptNetwork.Labels));
        return null;
    }

    /// <summary>Whether a paper counts.</summary>
    public bool Passes(NodeId paper) => IsOnConcept(paper) && IsInPeriod(paper);

    /// <summary>Says step by step how many of some papers count: <c>8 papers, 2 of them on quantization, none of these since 2026</c>.</summary>
    public string Explain(IReadOnlyCollection<NodeId> papers)
    {
        var text = Phrases.Count(papers.Count, "paper");
        List<NodeId> left = [.. papers.Where(IsOnConcept)];
        if (_concept is not null) text += $", {Number(left.Count)} of them on {_concept}";
        var before = left.Count;
        left = [.. left.Where(IsInPeriod)];
        if (HasPeriod && before > 0) text += $", {Number(left.Count)} of {(_concept is null ? "them" : "these")} {Period}";
        return left.Count == 0 ? text : text + ", without co-authors";
    }

    private static string Number(int count) => count == 0 ? "none" : Phrases.Number(count);

    private bool IsOnConcept(NodeId paper) => _having is null || _having.Contains(paper);

    private bool IsInPeriod(NodeId paper) => !HasPeriod
        || _facts.YearOf(paper) is var year && (_period.Since is null || year >= _period.Since) && (_period.Until is null || year <= _period.Until);
}
