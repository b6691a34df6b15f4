using ResearchGraph.Cypher.Binding;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Optimization;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Cypher.Procedures;
using ResearchGraph.Cypher.Syntax;
using ResearchGraph.Graph.Snapshots;

namespace ResearchGraph.Cypher;

/// <summary>A query that is parsed and bound, and planned for the graph it last ran on. Thread-safe.</summary>
public sealed class PreparedQuery
{
    private readonly PlannerRules _rules;
    private volatile PlannedQuery? _planned;

    private PreparedQuery(string text, ExecutionMode mode, BoundQuery query, BindingSession session, int slotCount, PlannerRules rules)
    {
        (Text, Mode, Query, Session, SlotCount, _rules) = (text, mode, query, session, slotCount, rules);
    }

    /// <summary>The query.</summary>
    public string Text { get; }

    /// <summary>The names of the columns; none for a query that returns nothing.</summary>
    public IReadOnlyList<string> Columns => [.. Query.Columns.Select(column => column.Name)];

    /// <summary>Whether the query changes the graph.</summary>
    public bool IsWriting => SchemaCommand is not null || Query.IsWriting;

    /// <summary>The parameters that it reads.</summary>
    public IReadOnlyList<string> Parameters => Session.Parameters;

    internal ExecutionMode Mode { get; }

    /// <summary>The command on the schema; null for a query.</summary>
    internal Statement? SchemaCommand { get; private init; }

    internal BoundQuery Query { get; }

    internal BindingSession Session { get; }

    internal int SlotCount { get; }

    internal static PreparedQuery Create(string text, FunctionRegistry functions, ProcedureRegistry procedures, PlannerRules rules)
    {
        var statement = CypherParser.Parse(text);
        if (statement is ShowCommand show) statement = ShowTranslation.Translate(show, procedures);
        var session = new BindingSession(functions, procedures);
        if (statement is not QueryStatement query)
        {
            return new PreparedQuery(text, statement.Mode, new BoundQuery([], true, []), session, 0, rules) { SchemaCommand = statement };
        }
        var binder = new QueryBinder(session);
        var bound = binder.Bind(query.Query);
        return new PreparedQuery(text, query.Mode, bound, session, binder.SlotCount, rules);
    }

    /// <summary>The plan for a graph; a snapshot's is kept until the query runs on another.</summary>
    internal PlannedQuery PlanFor(GraphView view)
    {
        if (view.Snapshot is { } graph && _planned is { } known && known.Graph.TryGetTarget(out var target) && ReferenceEquals(target, graph)) return known;
        var statistics = new PlannerStatistics(view);
        var planner = new QueryPlanner(statistics, _rules, SlotCount);
        var plan = planner.Plan(Query, new Argument());
        plan = Query.Columns.Count > 0 || Query.Parts[0].HasReturn ? new ProduceResults(plan, Query.Columns) : new EmptyResult(plan);
        var subplans = new SubplanCache(statistics, _rules);
        if (statistics.Snapshot is not null) plan = new Optimizer(_rules, subplans).Optimize(plan);
        Liveness.Mark(plan, planner.SlotCount, []);
        var planned = new PlannedQuery(new WeakReference<GraphSnapshot>(view.Snapshot!), plan, planner.SlotCount, subplans);
        if (view.Snapshot is not null) _planned = planned;
        return planned;
    }
}

/// <summary>A query planned for one graph.</summary>
internal sealed record PlannedQuery(WeakReference<GraphSnapshot> Graph, LogicalPlan Plan, int SlotCount, SubplanCache Subplans);
