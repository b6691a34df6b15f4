using System.Globalization;
using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Schema;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Values;
using Mode = ResearchGraph.Cypher.Syntax.ExecutionMode;

namespace ResearchGraph.Cypher.Execution;

/// <summary>One execution of a prepared query.</summary>
internal sealed class QueryRun
{
    private readonly PreparedQuery _query;
    private readonly GraphView _view;
    private readonly CypherOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly IReadOnlyDictionary<string, Value> _parameters;
    private readonly PlannedQuery _planned;
    private readonly PlanProfile? _profile;
    private readonly UpdateCounters _counters = new();

    public QueryRun(PreparedQuery query, GraphView view, IReadOnlyDictionary<string, Value> parameters, CypherOptions options, CancellationToken cancellation)
    {
        (_query, _view, _parameters, _options, _cancellation) = (query, view, parameters, options, cancellation);
        if (options.ReadOnly && query.IsWriting)
        {
            throw new CypherException(ExecutionErrors.ReadOnly, ErrorPhase.CompileTime, null, "The query writes, but only reading is allowed here.");
        }
        foreach (var name in query.Parameters)
        {
            if (parameters.ContainsKey(name) || query.Mode == Mode.Explain) continue;
            throw new CypherException(BindingErrors.MissingParameter, ErrorPhase.CompileTime, null, $"Expected a value for the parameter ${name}; found none.");
        }
        _planned = query.PlanFor(view);
        _profile = query.Mode == Mode.Profile ? new PlanProfile() : null;
    }

    /// <summary>A result whose rows are calculated as they are enumerated.</summary>
    public QueryResult Start(GraphSnapshot graph) => Result(_query.Mode == Mode.Explain ? [] : Rows(), graph);

    /// <summary>Runs to the end, then commits.</summary>
    public QueryResult Complete(Func<GraphSnapshot>? commit)
    {
        if (_query.Mode == Mode.Explain) return Result([], null);
        var rows = Rows().ToList();
        if (_view is TransactionView { Transaction: var transaction } && transaction.FindDanglingNode() is { } node)
        {
            throw ExecutionErrors.Create(
                ExecutionErrors.DeleteConnectedNode, null, $"Node {node.Value} cannot be deleted while it has relationships; delete these too, or use DETACH DELETE.");
        }
        if (_view is TransactionView written) ConstraintCheck.Check(written);
        return Result(rows, commit?.Invoke());
    }

    private QueryResult Result(IEnumerable<IReadOnlyList<Value>> rows, GraphSnapshot? graph) =>
        new(_query.Columns, rows, _view, graph, _counters, Notifications.Of(_query.Session, _view), () => PlanText.Describe(_planned.Plan, _profile));

    private IEnumerable<IReadOnlyList<Value>> Rows()
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(_cancellation);
        if (_options.Timeout is { } limit) timeout.CancelAfter(limit);
        using var context = CreateContext(timeout.Token);
        var root = new OperatorFactory(context, _planned.SlotCount, _profile).Create(_planned.Plan);
        var slots = _query.Query.Columns.Select(column => column.Slot).ToArray();
        root.Open(RowBatch.Unit(_planned.SlotCount));
        while (Next(root) is { } batch)
        {
            for (var row = 0; row < batch.Count; row++)
            {
                var values = new Value[slots.Length];
                for (var i = 0; i < slots.Length; i++) values[i] = batch.Get(slots[i], row);
                yield return values;
            }
        }
    }

    private RowBatch? Next(Operator root)
    {
        try
        {
            return root.Next();
        }
        catch (OperationCanceledException) when (!_cancellation.IsCancellationRequested)
        {
            var limit = _options.Timeout?.TotalMilliseconds ?? 0;
            throw ExecutionErrors.Create(ExecutionErrors.Timeout, null, string.Create(CultureInfo.InvariantCulture, $"The query ran for {limit:N0} milliseconds, which is its limit."));
        }
    }

    private EvaluationContext CreateContext(CancellationToken cancellation)
    {
        var functions = new FunctionContext
        {
            Entities = _view,
            Clock = new TransactionClock(_options.Time, _options.Zone),
            Random = _options.Seed is { } seed ? new Random(seed) : new Random(),
            CancellationToken = cancellation,
        };
        var context = new EvaluationContext(_view, _parameters, functions, new MemoryBudget(_options.MemoryLimit), _query.Session.NameCount, _query.Session.LocalCount)
        {
            Counters = _counters,
            CsvFolder = _options.CsvFolder,
        };
        context.Subqueries = new SubqueryRunner(context, _planned.Subplans);
        return context;
    }
}
