using ResearchGraph.Cypher.Functions;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher;

/// <summary>What a query gave. The rows of a query that only reads are calculated while they are enumerated, once.</summary>
public sealed class QueryResult
{
    private readonly Func<PlanDescription> _plan;

    internal QueryResult(
        IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<Value>> rows, IEntityReader entities, GraphSnapshot? graph,
        UpdateCounters counters, IReadOnlyList<string> notifications, Func<PlanDescription> plan)
    {
        (Columns, Rows, Entities, Graph, Counters, Notifications, _plan) = (columns, rows, entities, graph, counters, notifications, plan);
    }

    /// <summary>The names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows, one value a column. Enumerating them may throw <see cref="Diagnostics.CypherException"/>.</summary>
    public IEnumerable<IReadOnlyList<Value>> Rows { get; }

    /// <summary>Reads the nodes and relationships that the rows refer to.</summary>
    public IEntityReader Entities { get; }

    /// <summary>The graph as the query left it; null where it ran in a transaction of the caller.</summary>
    public GraphSnapshot? Graph { get; }

    /// <summary>What the query changed.</summary>
    public UpdateCounters Counters { get; }

    /// <summary>Remarks, such as on labels that the graph lacks.</summary>
    public IReadOnlyList<string> Notifications { get; }

    /// <summary>The plan; with rows and times once a query with PROFILE has run.</summary>
    public PlanDescription Plan => _plan();
}
