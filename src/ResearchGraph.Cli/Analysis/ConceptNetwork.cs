using ResearchGraph.Analytics.Csr;
using ResearchGraph.Analytics.Projection;
using ResearchGraph.Construction.Schema;
using ResearchGraph.Graph.Model;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cli.Analysis;

/// <summary>
/// Techniques, tasks and systems, linked where papers use them together more often than by chance. A paper has the techniques that are core
/// to it, its tasks, and the systems that it proposes, builds on or compares with; and with a technique the broader ones, as far as any paper has these
/// directly (the others only group). Tasks keep to themselves: their broader ones hold together what has nothing in common but the input.
/// </summary>
/// <param name="Concepts">The concepts.</param>
/// <param name="Papers">The papers.</param>
/// <param name="Uses">Which concepts papers have; the papers are the groups.</param>
/// <param name="Graph">The links, weighted by normalised mutual information.</param>
internal sealed record ConceptNetwork(NodeSelection Concepts, NodeSelection Papers, Memberships Uses, CsrGraph Graph)
{
    private const int MostConceptsOfAPaper = 200;

    /// <summary>The labels of concepts.</summary>
    public static IReadOnlyList<string> Labels { get; } = [GraphSchema.Technique.Label, GraphSchema.Task.Label, GraphSchema.System.Label];

    private static readonly string[] UseTypes =
    [
        GraphSchema.Uses.Type, GraphSchema.Addresses.Type, GraphSchema.Proposes.Type, GraphSchema.BuildsOn.Type, GraphSchema.ComparesWith.Type,
    ];

    /// <summary>Builds the network of a graph.</summary>
    public static ConceptNetwork Build(GraphSnapshot graph, AnalysisOptions options, CancellationToken cancellation)
    {
        var (direct, concepts, papers) = Memberships.Of(graph, new MembershipOptions
        {
            Members = [.. Labels],
            Groups = [GraphSchema.Paper.Label],
            Types = [.. UseTypes],
            RelationshipFilters = [new PropertyFilter("role") { Values = ["core"], PassMissing = true }],
        }, cancellation);
        var uses = WithBroader(graph, direct, concepts, papers.Count);
        var network = OneModeProjection.Compute(uses, new OneModeOptions
        {
            Weight = Association.NormalizedMutualInformation,
            LeastShared = options.LeastShared,
            LeastGroups = options.LeastPapers,
            LargestGroup = MostConceptsOfAPaper,
            Threads = options.Threads,
        }, cancellation);
        return new ConceptNetwork(concepts, papers, uses, network);
    }

    private static Memberships WithBroader(GraphSnapshot graph, Memberships direct, NodeSelection concepts, int paperCount)
    {
        var techniques = graph.FindLabel(GraphSchema.Technique.Label);
        var pairs = new List<(int, int)>();
        for (var concept = 0; concept < direct.MemberCount; concept++)
        {
            if (direct.DegreeOf(concept) == 0) continue;
            var papers = direct.GroupsOf(concept);
            foreach (var paper in papers) pairs.Add((concept, paper));
            if (techniques is null || !graph.HasLabel(concepts.Nodes[concept], techniques.Value)) continue;
            foreach (var broader in Broader(graph, concepts, concept))
            {
                if (direct.DegreeOf(broader) == 0) continue;
                foreach (var paper in papers) pairs.Add((broader, paper));
            }
        }
        return Memberships.FromPairs(direct.MemberCount, paperCount, pairs);
    }

    /// <summary>All concepts above one, each once.</summary>
    private static HashSet<int> Broader(GraphSnapshot graph, NodeSelection concepts, int concept)
    {
        var above = new HashSet<int>();
        if (graph.FindRelationshipType(GraphSchema.Broader.Type) is not { } type) return above;
        var open = new Stack<int>([concept]);
        while (open.TryPop(out var next))
        {
            foreach (var node in graph.Neighbours(concepts.Nodes[next], type, RelationshipDirection.Outgoing).Nodes)
            {
                var broader = concepts.NumberOf(new NodeId(node));
                if (broader >= 0 && broader != concept && above.Add(broader)) open.Push(broader);
            }
        }
        return above;
    }
}
