using ResearchGraph.Cypher.Diagnostics;
using ResearchGraph.Cypher.Evaluation;
using ResearchGraph.Cypher.Execution;
using ResearchGraph.Cypher.Functions;
using ResearchGraph.Cypher.Planning;
using ResearchGraph.Cypher.Procedures;
using ResearchGraph.Cypher.Schema;
using ResearchGraph.Graph.Snapshots;
using ResearchGraph.Graph.Transactions;
using ResearchGraph.Graph.Values;

namespace ResearchGraph.Cypher;

/// <summary>Answers Cypher over graphs. Immutable but for its cache of plans; thread-safe.</summary>
public sealed class CypherEngine
{
    private static readonly Dictionary<string, Value> NoParameters = [];

    private readonly FunctionRegistry _functions;
    private readonly ProcedureRegistry _procedures;
    private readonly PlannerRules _rules;
    private readonly PlanCache _cache = new();

    /// <summary>An engine with the functions and procedures that are built in.</summary>
    public CypherEngine()
        : this(FunctionRegistry.BuiltIn, ProcedureRegistry.BuiltIn, PlannerRules.All)
    {
    }

    internal CypherEngine(FunctionRegistry functions, ProcedureRegistry procedures, PlannerRules rules) =>
        (_functions, _procedures, _rules) = (functions, EngineProcedures.AddTo(procedures, functions), rules);

    /// <summary>The functions that queries may call.</summary>
    public FunctionRegistry Functions => _functions;

    /// <summary>The procedures that queries may call.</summary>
    public ProcedureRegistry Procedures => _procedures;

    /// <summary>Parses and checks a query; a text that was prepared lately is only looked up.</summary>
    /// <exception cref="CypherException">The query is wrong.</exception>
    public PreparedQuery Prepare(string text) => _cache.GetOrAdd(text, key => PreparedQuery.Create(key, _functions, _procedures, _rules));

    /// <summary>
    /// Runs a query on a graph. One that reads runs while its rows are enumerated; one that writes runs here and now, wholly or not
    /// at all, and the result holds the new graph.
    /// </summary>
    /// <exception cref="CypherException">The query is wrong, failed or passed a limit.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    public QueryResult Execute(
        GraphSnapshot graph, string text, IReadOnlyDictionary<string, Value>? parameters = null, CypherOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var prepared = Prepare(text);
        if (prepared.SchemaCommand is not null) return SchemaRun.Execute(prepared, new SnapshotView(graph), options ?? CypherOptions.Default, graph.With);
        if (!prepared.IsWriting || prepared.Mode == Syntax.ExecutionMode.Explain)
        {
            return new QueryRun(prepared, new SnapshotView(graph), parameters ?? NoParameters, options ?? CypherOptions.Default, cancellationToken).Start(graph);
        }
        var transaction = new GraphTransaction(graph);
        var run = new QueryRun(prepared, new TransactionView(transaction), parameters ?? NoParameters, options ?? CypherOptions.Default, cancellationToken);
        return run.Complete(transaction.Commit);
    }

    /// <summary>
    /// Runs a query in a transaction of the caller, to its end. After an error the transaction holds part of the changes and must be
    /// dropped.
    /// </summary>
    /// <exception cref="CypherException">The query is wrong, failed or passed a limit.</exception>
    /// <exception cref="OperationCanceledException">The token asked for it.</exception>
    public QueryResult Execute(
        GraphTransaction transaction, string text, IReadOnlyDictionary<string, Value>? parameters = null, CypherOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var prepared = Prepare(text);
        if (prepared.SchemaCommand is null)
        {
            return new QueryRun(prepared, new TransactionView(transaction), parameters ?? NoParameters, options ?? CypherOptions.Default, cancellationToken).Complete(null);
        }
        return SchemaRun.Execute(prepared, new TransactionView(transaction), options ?? CypherOptions.Default, schema =>
        {
            transaction.Schema = schema;
            return null;
        });
    }
}
